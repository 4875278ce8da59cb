import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { dayTyped } from '#platform/forms/typed-answers.ts'
import { parseTypedDay } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'

/** The longest that anything stays without a review. */
const mostDays = 3660

/** The day typed into the boxes of `field`. Refuses none, one that is not to come, and one in more than ten years. */
export function parseNextReview(
  answers: Answers,
  field: string,
  today: CalendarDate,
): Result<CalendarDate, readonly Problem[]> {
  const day = parseTypedDay(dayTyped(answers, field), field, 'the next review')
  if (!day.ok) return day
  const at = `${field}-day`
  if (day.value === null) return refused([{ field: at, says: 'Type the day of the next review.' }])
  if (day.value <= today) return refused([{ field: at, says: 'Type a day to come.' }])
  if (day.value > addDays(today, mostDays)) return refused([{ field: at, says: 'Type a day within ten years.' }])
  return ok(day.value)
}

/** The reason as typed. Refuses none, and one that nobody would read. */
export function parseReason(answers: Answers): Result<string, readonly Problem[]> {
  const reason = answer(answers, 'reason')
  if (reason === '') return refused([{ field: 'reason', says: 'Type why it can wait, in a few words.' }])
  if (reason.length > 500) return refused([{ field: 'reason', says: 'Use up to 500 characters.' }])
  return ok(reason)
}
