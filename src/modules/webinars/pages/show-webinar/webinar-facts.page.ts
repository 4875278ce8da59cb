import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { PageLanguage } from '#design/index.ts'
import type { PublishedEntry } from '#modules/publishing/index.ts'
import { readDetails, usualZone } from '../../domain/details.ts'
import { timesOf } from '../../domain/webinar-of-entry.ts'
import { type Times, writtenTimes, writtenZone } from '../written-times.ts'
import { type FactWords, WebinarFactsView } from './webinar-facts.view.tsx'

/** When and where a webinar is, in the language of a page that tells it in other words, and the way to its own page. */
export function webinarFacts({ details, code }: PublishedEntry, language: PageLanguage) {
  const said = readDetails(details)
  const times = timesOf(said)
  const words = factWords[language]
  const placed = times.ok ? { ...times.value, zone: said.zone } : null
  return WebinarFactsView({
    words,
    when: placed === null ? words.notKnown : words.written(placed),
    place: said.place === '' ? words.online : said.place,
    href: `/webinars/${code}`,
  })
}

/** The Welsh is a machine's draft, like that of the frame, which says so on every page until a speaker has signed it. */
const factWords: Readonly<Record<PageLanguage, FactWords & { written(times: Times): string }>> = {
  'en-GB': {
    when: 'When',
    where: 'Where',
    online: 'Online',
    notKnown: 'Not known yet',
    more: 'Register, and everything about it',
    isElsewhere: false,
    written: (times) => `${writtenTimes(times)} (${writtenZone(times.zone)})`,
  },
  cy: {
    when: 'Pryd',
    where: 'Ble',
    online: 'Ar-lein',
    notKnown: 'Ddim yn hysbys eto',
    more: 'Cofrestru, a phopeth amdano (yn Saesneg)',
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
