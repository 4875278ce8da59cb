import { calendarDateOf, isCalendarDate } from '#basics/calendar-date.ts'
import { longDate } from '#basics/written-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { ReviewDateProps } from '#design/index.ts'
import type { PublishedEntry } from '../../domain/entry.ts'
import { networkDayOf, shownDayOf } from '../../domain/network-day.ts'
import type { EntryAround } from '../../domain/shape-field.ts'
import { hrefOfEntry } from '../../domain/shape-folders.ts'
import { writtenCode } from '../../domain/written-code.ts'
import { lineOfEntry } from '../entry-lines/entry-lines.page.ts'
import type { EntryFrame } from './public-entry.view.tsx'

/** What differs between shapes around the words of an entry. */
type FrameWish = {
  /** Where the entries on a topic are listed; left out, topics are not shown. */
  readonly topicHref?: (topic: string) => string
  /** Whether the day on which it was published is told. */
  readonly isDated: boolean
}

/** What stands around the words of an entry: from the entry, its kind in the catalogue, and what was looked up. */
export function entryFrameOf(
  entry: PublishedEntry,
  around: EntryAround,
  { topicHref, isDated }: FrameWish,
): EntryFrame {
  const kind = catalogue.kinds.get(entry.kind)
  const published = shownDayOf(entry.publishedAt)
  const changed = shownDayOf(entry.changedAt)
  return {
    title: entry.title,
    caption: kind?.name ?? entry.kind,
    published: isDated ? published : null,
    changed: isDated && changed.on > published.on ? changed : null,
    schema: {
      type: kind?.schema ?? 'CreativeWork',
      properties: [
        ['headline', entry.title],
        ['description', entry.description],
        ['url', `${around.origin}${hrefOfEntry(entry)}`],
        ['inLanguage', 'en-GB'],
        ['keywords', entry.topics.map(writtenCode).join(', ')],
      ].flatMap(([name, value]) => (name && value ? [[name, value] as const] : [])),
    },
    topics: topicHref ? entry.topics.map((topic) => ({ text: writtenCode(topic), href: topicHref(topic) })) : [],
    related: around.related.map(lineOfEntry),
    review: reviewOf(entry, around.now),
    media: around.media,
  }
}

/** By when somebody looks at it again, where the team has said; when that day has passed, that it was due. */
function reviewOf({ reviewOn, changedAt }: PublishedEntry, now: string): ReviewDateProps | null {
  if (reviewOn === null || !isCalendarDate(reviewOn)) return null
  return {
    last: shownDayOf(changedAt),
    next: { on: reviewOn, text: longDate(calendarDateOf(reviewOn)) },
    isOverdue: reviewOn < networkDayOf(now),
  }
}
