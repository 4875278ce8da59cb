import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { catalogue } from '#catalogue/offered.ts'
import { mediaNamedIn } from '#modules/media/index.ts'
import {
  type EntryAround,
  type EntryContent,
  hrefOfEntry,
  kindsWrittenAs,
  type PublishedEntry,
  type Shape,
} from '#modules/publishing/index.ts'
import { readDetails, type WebinarDetails } from '../../domain/details.ts'
import { timesOf } from '../../domain/webinar-of-entry.ts'
import { webinarShapeCode } from '../../domain/webinar-shapes.ts'
import { writtenTimes, writtenZone } from '../written-times.ts'
import type { Paper } from './after-webinar.view.tsx'
import { WebinarView } from './webinar.view.tsx'
import { webinarFacts } from './webinar-facts.page.ts'
import { webinarFields } from './webinar-fields.form.ts'

/** Webinars and conferences: what is told about them, before and afterwards. */
export const webinarShape: Shape = {
  code: webinarShapeCode,
  name: 'webinar or conference',
  plural: 'Webinars and conferences',
  says: 'Something at a time that people register for. Afterwards its recording, slides and questions stand on the same page.',
  folder: '/webinars',
  reservedCodes: ['mine', 'series', 'certificates', 'calendar.ics'],
  pagesBelow: ['register', 'registered', 'calendar.ics'],
  kinds: kindsWrittenAs(webinarShapeCode),
  wants: ['body', 'topics', 'settings', 'audiences', 'nations', 'related', 'welsh', 'easyRead', 'note'],
  fields: webinarFields,
  onWithdrawing:
    'If it has not begun, everybody who registered is told by mail at once that it will not take place. To tell them why, call it off instead, at the desk under Webinars. If you publish it again, everybody is told that it takes place after all.',
  check: checkWebinar,
  view: (entry, around) => viewWebinar(entry, around, null),
  besidesTwin: webinarFacts,
  feed: { title: 'Webinars and conferences', says: 'Webinars and conferences, the newest first.' },
}

/** What stands against publishing a webinar. */
function checkWebinar({ details }: EntryContent): readonly Problem[] {
  const said = readDetails(details)
  const times = timesOf(said)
  const outside = ['recording', 'slides', 'transcript'] as const
  return [
    ...(times.ok ? [] : times.problems),
    ...(said.whoMay === 'members first' && said.membersUntil === null
      ? [{ field: 'membersUntil', says: 'Give the day from which everybody may register.' }]
      : []),
    ...outside
      .filter((field) => !/^$|^https:\/\/|^\/media\//.test(said[field]))
      .map((field) => ({ field, says: 'Give an address that begins with https://.' })),
  ]
}

/** What stands on the page of a webinar besides what is told of it. */
type Besides = {
  /** How one registers, below when and where. */
  readonly door: VNode | null
  /** What people said after it. */
  readonly after: VNode | null
  readonly isCalledOff: boolean
}

/** A webinar with its door and what people said after it. A preview has neither. */
export function viewWebinar(entry: PublishedEntry, around: EntryAround, besides: Besides | null): VNode {
  const said = readDetails(entry.details)
  const times = timesOf(said)
  const placed = times.ok ? { ...times.value, zone: said.zone } : null
  const series = around.named.get(said.series)
  return WebinarView({
    kind: catalogue.kinds.get(entry.kind)?.name ?? entry.kind,
    title: entry.title,
    description: entry.description,
    body: entry.body,
    when: placed && { ...placed, words: writtenTimes(placed), zone: writtenZone(said.zone) },
    isOver: placed !== null && Date.parse(around.now) >= Date.parse(placed.endsAt),
    series: series ? { text: series.title, href: hrefOfEntry(series) } : null,
    details: said,
    papers: papersOf(said, around.media),
    door: besides?.door ?? null,
    after: besides?.after ?? null,
    isCalledOff: besides?.isCalledOff ?? false,
    url: `${around.origin}/webinars/${entry.code}`,
    related: around.related
      .filter(({ code }) => code !== series?.code)
      .map((one) => ({ text: one.title, href: hrefOfEntry(one) })),
    media: around.media,
  })
}

/** The slides and the transcript, each with its kind and size where it is stored here; one that is stored no more is left out. */
function papersOf(said: WebinarDetails, media: EntryAround['media']): readonly Paper[] {
  const { slidesFile, slides, transcriptFile, transcript } = said
  return [
    { text: 'See the slides', at: [slidesFile, slides] },
    { text: 'Read the transcript', at: [transcriptFile, transcript] },
  ].flatMap(({ text, at }) =>
    at.flatMap((href) => {
      const [id] = mediaNamedIn(href)
      if (id === undefined) return href.startsWith('https://') ? [{ text, href, about: null }] : []
      const kept = media.get(id)
      return kept === undefined ? [] : [{ text, href: kept.href, about: kept.is === 'document' ? kept.says : null }]
    }),
  )
}
