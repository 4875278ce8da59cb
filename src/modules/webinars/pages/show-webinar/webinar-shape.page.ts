import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { catalogue } from '#catalogue/offered.ts'
import {
  type EntryAround,
  type EntryContent,
  hrefOfEntry,
  kindsWrittenAs,
  type PublishedEntry,
  type Shape,
} from '#modules/publishing/index.ts'
import { readDetails } from '../../domain/details.ts'
import { timesOf } from '../../domain/webinar-of-entry.ts'
import { webinarShapeCode } from '../../domain/webinar-shapes.ts'
import { writtenTimes, writtenZone } from '../written-times.ts'
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
  const written = [said.recording, said.slides].map((link) => link === '' || /^https:\/\/|^\/media\//.test(link))
  return [
    ...(times.ok ? [] : times.problems),
    ...(said.whoMay === 'members first' && said.membersUntil === null
      ? [{ field: 'membersUntil', says: 'Give the day from which everybody may register.' }]
      : []),
    ...(written[0] ? [] : [{ field: 'recording', says: 'Give an address that begins with https://.' }]),
    ...(written[1] ? [] : [{ field: 'slides', says: 'Give an address that begins with https:// or /media/.' }]),
  ]
}

/** A webinar with its door (how one registers, below when and where) and what people said after it. A preview has neither. */
export function viewWebinar(
  entry: PublishedEntry,
  around: EntryAround,
  door: VNode | null,
  after: VNode | null = null,
): VNode {
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
    door,
    after,
    url: `${around.origin}/webinars/${entry.code}`,
    related: around.related
      .filter(({ code }) => code !== series?.code)
      .map((one) => ({ text: one.title, href: hrefOfEntry(one) })),
    media: around.media,
  })
}
