import { addDays, type CalendarDate, isCalendarDate } from '#basics/calendar-date.ts'
import { type Instant, instantFromText, wallClockOf, wholeMinutesBetween } from '#basics/instant.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { parseTypedTime, type UnderstoodTime } from '#basics/typed-time.ts'
import { answer } from '#platform/forms/answers.ts'
import { parseTypedDay } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'
import { saysNotKnown } from '../../domain/known.ts'
import type { Moment } from '../../domain/known-moment.ts'

/** When it is, and where. */
export type Here = { readonly now: Instant; readonly zone: string }

/** What was made of a time question: a moment; `isDaySaid` is false where the day was only supposed. */
export type ReadTime = Moment & { readonly isDaySaid: boolean }

/** A time alone that would be in the future is taken to be of the day before when that is at most this long ago: a night shift. */
const nightShift = 12 * 60

/**
 * What one time question says: nothing when nothing was typed, a moment, or the problem by its field. Uses, where it
 * still fits what was typed, the meaning that was settled when it was first seen: "10 min ago" means ten minutes before
 * it was typed, not before it was sent, and "today" stays the day it was.
 */
export function readTime(answers: Answers, name: string, here: Here): Result<ReadTime | null, readonly Problem[]> {
  const typed = answer(answers, name)
  const day = chosenDay(answers, name)
  if (!day.ok || typed === '') return day.ok ? ok(null) : day
  const settled = settledMeaning(answers, name)
  if (settled !== undefined) return ok(momentFrom(settled, here))
  return meaningOf(typed, day.value, name, here)
}

/** The field that keeps the settled meaning of a time question. */
export function meaningField(name: string): string {
  return `${name}-was`
}

/** The settled meaning of a time question, if what was typed is still what it was settled for. */
export function settledMeaning(answers: Answers, name: string): string | undefined {
  const kept = answer(answers, meaningField(name))
  const [at = ''] = kept.split('|')
  const rest = kept.slice(at.length + 3)
  return isMeaning(at) && rest === whatWasTyped(answers, name) ? kept : undefined
}

/** The settled meaning to keep for a moment: the instant (or the day alone), whether the day was said, and what was typed. */
export function meaningToKeep(answers: Answers, name: string, { date, instant, isDaySaid }: ReadTime): string {
  return `${instant?.toString() ?? date}|${isDaySaid ? 1 : 0}|${whatWasTyped(answers, name)}`
}

/** It comes back from the browser, so it may be anything. */
function isMeaning(at: string): boolean {
  return (
    isCalendarDate(at) ||
    (/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/.test(at) && !Number.isNaN(Date.parse(at)))
  )
}

function whatWasTyped(answers: Answers, name: string): string {
  const boxes = ['day', 'month', 'year'].map((box) => answer(answers, `${name}-date-${box}`))
  return [answer(answers, `${name}-day`), boxes.join('-'), answer(answers, name)].join('|')
}

function momentFrom(kept: string, { zone }: Here): ReadTime {
  const [at = '', isDaySaid] = kept.split('|')
  if (isCalendarDate(at)) return { date: at, time: null, instant: null, isDaySaid: true }
  const instant = instantFromText(at)
  return { ...wallClockOf(instant, zone), instant, isDaySaid: isDaySaid === '1' }
}

/** The day chosen with the time; nothing when none was. */
function chosenDay(answers: Answers, name: string): Result<CalendarDate | null, readonly Problem[]> {
  const chosen = answer(answers, `${name}-day`)
  if (isCalendarDate(chosen)) return ok(chosen)
  if (chosen !== 'other') return ok(null)
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((box) =>
    answer(answers, `${name}-date-${box}`),
  )
  const parsed = parseTypedDay({ day, month, year }, `${name}-date`, 'that day')
  return parsed.ok && parsed.value === null ? noDayTyped(name) : parsed
}

function noDayTyped(name: string): Result<never> {
  return refused([{ field: `${name}-date-day`, says: 'Type which day it was, like 27 3 2026.' }])
}

function meaningOf(
  typed: string,
  day: CalendarDate | null,
  name: string,
  here: Here,
): Result<ReadTime, readonly Problem[]> {
  const today = wallClockOf(here.now, here.zone).date
  if (saysNotKnown(typed)) return ok({ date: day ?? today, time: null, instant: null, isDaySaid: true })
  const parsed = parseTypedTime(typed, { ...here, ...(day === null ? {} : { on: day }) }, name)
  if (!parsed.ok) return parsed
  if (day !== null || parsed.value.saidDay) return ok(asRead(parsed.value, true))
  const before = parseTypedTime(typed, { ...here, on: addDays(today, -1) }, name)
  const isOfLastNight = before.ok && isAhead(parsed.value, here) && minutesAgo(before.value, here) <= nightShift
  return ok(asRead(isOfLastNight ? before.value : parsed.value, false))
}

function asRead({ date, time, instant }: UnderstoodTime, isDaySaid: boolean): ReadTime {
  return { date, time, instant, isDaySaid }
}

function isAhead({ instant }: UnderstoodTime, { now }: Here): boolean {
  return instant.epochMilliseconds > now.epochMilliseconds
}

function minutesAgo({ instant }: UnderstoodTime, { now }: Here): number {
  return wholeMinutesBetween(instant, now)
}
