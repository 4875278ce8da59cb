import { type CalendarDate, compareDates } from '#basics/calendar-date.ts'
import { instantOf } from '#basics/instant.ts'
import { type LocalTime, parseTypedClock } from '#basics/local-time.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'

/** A beginning and an end as clocks on the wall in `zone` show them. */
export type WrittenTimes = {
  readonly day: CalendarDate
  /** The last day, where it is another one. */
  readonly lastDay: CalendarDate | null
  /** As people type a time: 1400, 2pm, 14:00. */
  readonly from: string
  readonly until: string
  /** An IANA name, for example Europe/London. */
  readonly zone: string
}

/** A beginning and an end as instants. */
export type PlacedTimes = { readonly startsAt: string; readonly endsAt: string }

/**
 * The instants of what was written, by the rules of the zone on that day. Refuses a time nobody can read, one that the
 * clocks skip or show twice on that day (people would come an hour apart), an end before the beginning, a zone nobody
 * knows.
 */
export function placeInTime(written: WrittenTimes): Result<PlacedTimes> {
  const lastDay = written.lastDay ?? written.day
  if (!isZone(written.zone))
    return refused([{ field: 'zone', says: 'Choose the place whose clocks these times are of, like Europe/London.' }])
  if (compareDates(lastDay, written.day) < 0)
    return refused([{ field: 'lastDay', says: 'The last day is before the first. Check the two days.' }])
  const from = placed(written.day, written.from, written.zone, 'from')
  const until = placed(lastDay, written.until, written.zone, 'until')
  if (!from.ok || !until.ok) return refused([...(from.ok ? [] : from.problems), ...(until.ok ? [] : until.problems)])
  if (until.value <= from.value)
    return refused([{ field: 'until', says: 'It ends before it begins. Check the two times, or give the last day.' }])
  return ok({ startsAt: from.value, endsAt: until.value })
}

/** Whether `zone` is a name of the IANA list that this house knows. */
export function isZone(zone: string): boolean {
  try {
    return /^[A-Z]/.test(new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone)
  } catch {
    return false
  }
}

function placed(day: CalendarDate, typed: string, zone: string, field: string): Result<string> {
  const time = parseTypedClock(typed)
  if (!time.ok) return refused([{ field, says: time.problems }])
  const { instant, clock } = instantOf(day, time.value, zone)
  const problem = changed(clock, time.value)
  return problem === null ? ok(instant.toString()) : refused<readonly Problem[]>([{ field, says: problem }])
}

function changed(clock: 'ordinary' | 'repeated' | 'skipped', time: LocalTime): string | null {
  if (clock === 'skipped') return `The clocks go forward that day, and no clock shows ${time}. Choose another time.`
  if (clock === 'repeated') return `The clocks go back that day and show ${time} twice. Choose another time.`
  return null
}
