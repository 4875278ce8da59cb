import { ok, type Result, refused } from './result.ts'

declare const localTime: unique symbol

/** A time on the wall clock, 'HH:MM' or 'HH:MM:SS', 00:00 to 23:59:59. Sorts as text. Belongs to no day and no zone. */
export type LocalTime = string & { readonly [localTime]: true }

const HOW_TO = 'Type it like 1630, 16:30 or 4.30pm.'
const NAMED: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  '12 noon': '12:00',
  midnight: '00:00',
  '12 midnight': '00:00',
}

/** Whether `text` is a wall clock time, written 'HH:MM' or 'HH:MM:SS'. */
export function isLocalTime(text: string): text is LocalTime {
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text)
}

/** The wall clock time that trusted text names (a column, an import already checked). Throws when it is none. */
export function localTimeOf(text: string): LocalTime {
  if (!isLocalTime(text)) throw new RangeError(`not a time of day: ${text}`)
  return text
}

/** Below 0 when `a` is earlier in the day than `b`, 0 at the same second, above 0 later. '16:30' is '16:30:00'. */
export function compareTimes(a: LocalTime, b: LocalTime): number {
  const [left, right] = [a.padEnd(8, ':00'), b.padEnd(8, ':00')]
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * A time of day as tired people type it: `1630` `16:30` `16.30` `905` `0905` `4.30pm` `430 pm` `4pm` `1630hrs` `noon`
 * `midnight`. Without am or pm the 24-hour clock is meant. Refuses, with a sentence that says how to type it, what is
 * no time (25:00, 1660) and what could be two (4, 16).
 */
export function parseTypedClock(text: string): Result<LocalTime, string> {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\ba\.m\.?$/, 'am')
    .replace(/\bp\.m\.?$/, 'pm')
  const named = Object.hasOwn(NAMED, typed) ? NAMED[typed] : undefined
  if (named !== undefined) return ok(localTimeOf(named))

  const twelve = /^(\d{1,2})(?:[:.]?(\d\d))? ?([ap])m$/.exec(typed)
  if (twelve) return twelveHour(Number(twelve[1]), Number(twelve[2] ?? 0), twelve[3] === 'p')

  const full = /^(\d{1,2})[:.]?(\d\d)(?: ?h(?:rs?|ours)?)?$/.exec(typed)
  if (full) return twentyFourHour(Number(full[1]), Number(full[2]))

  if (/^\d{1,2}$/.test(typed)) return refused(`“${typed}” could be more than one time. ${HOW_TO}`)
  return refused(`That is not a time we can read. ${HOW_TO}`)
}

function twentyFourHour(hour: number, minute: number): Result<LocalTime, string> {
  if (hour > 23) return refused(`There is no hour ${hour}: the day ends at 23:59. ${HOW_TO}`)
  if (minute > 59) return refused(`There are only 60 minutes in an hour, so none is called ${minute}. ${HOW_TO}`)
  return ok(localTimeOf(`${pad(hour)}:${pad(minute)}`))
}

function twelveHour(hour: number, minute: number, afternoon: boolean): Result<LocalTime, string> {
  if (hour < 1 || hour > 12) return refused(`With am or pm the hour is from 1 to 12. ${HOW_TO}`)
  return twentyFourHour((hour % 12) + (afternoon ? 12 : 0), minute)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
