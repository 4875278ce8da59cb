import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { longDate } from '#basics/written-time.ts'

/** A beginning and an end, by the clocks of the zone they were written for. */
export type Times = { readonly startsAt: string; readonly endsAt: string; readonly zone: string }

/** `Sunday 29 March 2026, 14:00 to 15:30`; over several days, both days are named. */
export function writtenTimes({ startsAt, endsAt, zone }: Times): string {
  const [start, end] = [wallClockOf(instantFromText(startsAt), zone), wallClockOf(instantFromText(endsAt), zone)]
  const until = start.date === end.date ? end.time : `${longDate(end.date)}, ${end.time}`
  return `${longDate(start.date)}, ${start.time} to ${until}`
}

/** `UK time`, or the zone by its name: `Sydney time`. */
export function writtenZone(zone: string): string {
  return zone === 'Europe/London' ? 'UK time' : `${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')} time`
}

/** `Sunday 29 March 2026`: the day on which an instant is, by the clocks of a zone. */
export function writtenDay(at: string, zone: string): string {
  return longDate(wallClockOf(instantFromText(at), zone).date)
}
