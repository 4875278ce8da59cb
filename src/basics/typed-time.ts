import { addDays, type CalendarDate } from './calendar-date.ts'
import { type ClockChange, type Instant, instantOf, wallClockOf, wholeMinutesBetween } from './instant.ts'
import { type LocalTime, parseTypedClock } from './local-time.ts'
import { ok, type Problem, type Result, refused } from './result.ts'

/** What must be known to understand a typed time: when it is, where, and which day the form is about (else today). */
export type TypedTimeSetting = { readonly now: Instant; readonly zone: string; readonly on?: CalendarDate }

/**
 * A typed time as it was understood: what the wall clock showed in `zone`, the instant that was, what the clock changes
 * did to it, and whether the person said the day (`yesterday`, `10 min ago`) or only a time.
 */
export type UnderstoodTime = {
  readonly date: CalendarDate
  readonly time: LocalTime
  readonly instant: Instant
  readonly clock: ClockChange
  readonly zone: string
  readonly saidDay: boolean
}

const LONGEST_AGO = 48 * 60
/** Numbers people write as words before "ago"; the word's place is its number. */
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/**
 * A time as people type it: any clock time (see `parseTypedClock`), `now`, `10 min ago`, `an hour ago`, `half an hour
 * ago`, `1 hour 5 minutes ago`, `yesterday 2310`. A clock time alone is on `on`, or today in `zone`: it may be later
 * than now, which the form's own rule must judge. Refuses, in words that say how to type it, all else. `ago` counts
 * minutes that really passed, so it is right in the night the clocks change.
 */
export function parseTypedTime(
  text: string,
  setting: TypedTimeSetting,
  field = 'time',
): Result<UnderstoodTime, readonly Problem[]> {
  const understood = understand(text.trim().toLowerCase().replace(/\s+/g, ' '), setting)
  return understood.ok ? understood : refused([{ field, says: understood.problems }])
}

/**
 * The end that goes with `start`. An end typed as a time only is on the day the start was, or on the day after when it
 * would lie before the start (past midnight). In the night the clocks go back, the second pass of a repeated hour is
 * tried before the next day. An end whose day was said is left as it is.
 */
export function endAfter(start: UnderstoodTime, typedEnd: UnderstoodTime): UnderstoodTime {
  if (typedEnd.saidDay) return typedEnd
  const { time, zone } = typedEnd
  const sameDay = place(start.date, time, zone, false)
  if (isFrom(start, sameDay)) return sameDay
  const secondPass = place(start.date, time, zone, false, 'later')
  return isFrom(start, secondPass) ? secondPass : place(addDays(start.date, 1), time, zone, false)
}

function understand(typed: string, { now, zone, on }: TypedTimeSetting): Result<UnderstoodTime, string> {
  const today = wallClockOf(now, zone).date
  if (typed === '') return refused('Type a time, like 1630, 4.30pm, now or 10 min ago.')
  if (/^(?:just |right )?now$/.test(typed)) return ok(agoFrom(now, 0, zone))
  if (typed.endsWith(' ago')) return parseAgo(typed.slice(0, -4), now, zone)

  const day = /\b(?:yesterday|today)\b/.exec(typed)?.[0]
  const clockText = typed.replace(/,? ?\b(?:yesterday|today)\b,?/, '').replace(/^ ?at /, '')
  if (day !== undefined && clockText === '') return refused(`Add the time, like ${day} 2310.`)
  const clock = parseTypedClock(clockText)
  if (!clock.ok) return clock
  const date = day === 'yesterday' ? addDays(today, -1) : day === 'today' ? today : (on ?? today)
  return ok(place(date, clock.value, zone, day !== undefined))
}

function parseAgo(amount: string, now: Instant, zone: string): Result<UnderstoodTime, string> {
  const minutes = minutesIn(amount.replace(/^about /, ''))
  if (minutes === null) return refused('Say how long ago in minutes or hours, like 10 min ago or 2 hours ago.')
  if (minutes > LONGEST_AGO) return refused('That is more than two days ago. Choose the day, and type the time.')
  return ok(agoFrom(now, minutes, zone))
}

/** Whole minutes in `2 hours`, `1h 5m`, `half an hour`, `an hour and a half`; null when it cannot be read. */
function minutesIn(amount: string): number | null {
  if (/^(?:a )?half (?:an? )?hour$/.test(amount)) return 30
  if (/^(?:a )?quarter of an hour$/.test(amount)) return 15
  if (/^(?:an|one) hour and a half$/.test(amount)) return 90
  const hoursPart = '(?:(\\d{1,4}|[a-z]+) ?(?:h|hr|hrs|hour|hours))'
  const minutesPart = '(?:(\\d{1,5}|[a-z]+) ?(?:m|min|mins|minute|minutes))'
  const parts = new RegExp(`^(?:${hoursPart}|${minutesPart}|${hoursPart}(?: and)? ?${minutesPart})$`).exec(amount)
  if (!parts) return null
  const hours = numberIn(parts[1] ?? parts[3] ?? '0')
  const minutes = numberIn(parts[2] ?? parts[4] ?? '0')
  return hours === null || minutes === null ? null : hours * 60 + minutes
}

function numberIn(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  if (/^an?$/.test(text)) return 1
  return WORDS.includes(text) ? WORDS.indexOf(text) : null
}

/** To the minute, as everything typed is: the seconds of now are cut off. */
function agoFrom(now: Instant, minutes: number, zone: string): UnderstoodTime {
  const instant = now.round({ smallestUnit: 'minute', roundingMode: 'floor' }).subtract({ minutes })
  return { ...wallClockOf(instant, zone), instant, clock: 'ordinary', zone, saidDay: true }
}

/** A skipped time is shown as the clock really went on, so that what was understood can be read and corrected. */
function place(
  date: CalendarDate,
  time: LocalTime,
  zone: string,
  saidDay: boolean,
  repeatedHour: 'earlier' | 'later' = 'earlier',
): UnderstoodTime {
  const { instant, clock } = instantOf(date, time, zone, repeatedHour)
  return { ...wallClockOf(instant, zone), instant, clock, zone, saidDay }
}

function isFrom(start: UnderstoodTime, end: UnderstoodTime): boolean {
  return wholeMinutesBetween(start.instant, end.instant) >= 0
}
