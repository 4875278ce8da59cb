import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { PageLanguage } from '#design/index.ts'
import type { PublishedEntry } from '#modules/publishing/index.ts'
import { readDetails, usualZone } from '../../domain/details.ts'
import { timesOf } from '../../domain/webinar-of-entry.ts'
import { type Times, writtenTimes, writtenZone } from '../written-times.ts'
import { type FactWords, WebinarFactsView } from './webinar-facts.view.tsx'

/** When and where a webinar is, in the language of a page that tells it in other words, and the way to its own page. */
export function webinarFacts(
  { details, code }: PublishedEntry,
  { language, now }: { readonly language: PageLanguage; readonly now: string },
) {
  const said = readDetails(details)
  const times = timesOf(said)
  const words = factWords[language]
  const placed = times.ok ? { ...times.value, zone: said.zone } : null
  return WebinarFactsView({
    words,
    when: placed === null ? words.notKnown : words.written(placed),
    place: said.place === '' ? words.online : said.place,
    href: `/webinars/${code}`,
    more: placed !== null && Date.parse(now) >= Date.parse(placed.endsAt) ? words.whatWas : words.register,
  })
}

/** All words around the facts, in one language: also how a time is written, and what leads to its page before and after it. */
type Words = FactWords & {
  readonly online: string
  readonly notKnown: string
  readonly register: string
  readonly whatWas: string
  written(times: Times): string
}

/** The Welsh is a machine's draft, like that of the frame, which says so on every page until a speaker has signed it. */
const factWords: Readonly<Record<PageLanguage, Words>> = {
  'en-GB': {
    when: 'When',
    where: 'Where',
    online: 'Online',
    notKnown: 'Not known yet',
    register: 'Register, and everything about it',
    whatWas: 'What was there, and everything about it',
    isElsewhere: false,
    written: (times) => `${writtenTimes(times)} (${writtenZone(times.zone)})`,
  },
  cy: {
    when: 'Pryd',
    where: 'Ble',
    online: 'Ar-lein',
    notKnown: 'Ddim yn hysbys eto',
    register: 'Cofrestru, a phopeth amdano (yn Saesneg)',
    whatWas: 'Popeth amdano (yn Saesneg)',
    isElsewhere: true,
    written: writtenInWelsh,
  },
}

function writtenInWelsh({ startsAt, endsAt, zone }: Times): string {
  const [start, end] = [wallClockOf(instantFromText(startsAt), zone), wallClockOf(instantFromText(endsAt), zone)]
  const day = (at: string) =>
    new Intl.DateTimeFormat('cy', { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
      .format(Date.parse(at))
      .replace(',', '')
  const until = start.date === end.date ? end.time : `${day(endsAt)}, ${end.time}`
  const whose = zone === usualZone ? 'y DU' : (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  return `${day(startsAt)}, ${start.time} i ${until} (amser ${whose})`
}
