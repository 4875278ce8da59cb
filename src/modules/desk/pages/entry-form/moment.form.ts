import { type Instant, instantOf } from '#basics/instant.ts'
import { parseTypedClock } from '#basics/local-time.ts'
import { ok, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { dayTyped } from '#platform/forms/typed-answers.ts'
import { parseTypedDay } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'
import { deskZone } from '../../domain/desk-zone.ts'

/**
 * A day and a time by the clocks of the desk; null when both are empty. Refuses, at the box that is wrong: half of it, what
 * is no day or time, and a time that the clocks leave out when they go forward.
 */
export function readMoment(answers: Answers, field: string, what: string): Result<Instant | null> {
  const typed = answer(answers, `${field}-time`)
  const day = parseTypedDay(dayTyped(answers, field), field, `the day of ${what}`)
  if (!day.ok) return day
  if (day.value === null && typed === '') return ok(null)
  if (day.value === null)
    return refused([{ field: `${field}-day`, says: `Type the day of ${what} as well as the time.` }])
  if (typed === '') return refused([{ field: `${field}-time`, says: `Type the time of ${what}, like 0930 or 4.30pm.` }])
  const time = parseTypedClock(typed)
  if (!time.ok) return refused([{ field: `${field}-time`, says: time.problems }])
  const { instant, clock } = instantOf(day.value, time.value, deskZone)
  if (clock !== 'skipped') return ok(instant)
  const says = 'The clocks go forward that night: there is no such time. Choose another.'
  return refused([{ field: `${field}-time`, says }])
}
