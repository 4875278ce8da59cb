import { compareTimes, parseTypedClock } from '#basics/local-time.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { WorkingHours } from '../../domain/alert-rules.ts'

/** What is typed of working hours. */
export type HoursAnswers = {
  readonly hoursFrom: string
  readonly hoursUntil: string
  readonly notAtWeekends: boolean
}

/** What was typed, as typed. */
export function readHours(form: Answers): HoursAnswers {
  return {
    hoursFrom: answer(form, 'hours-from').trim(),
    hoursUntil: answer(form, 'hours-until').trim(),
    notAtWeekends: answer(form, 'not-at-weekends') === 'yes',
  }
}

/** Working hours as they would be typed. */
export function typedHours(hours: WorkingHours | null): HoursAnswers {
  return {
    hoursFrom: hours?.starts ?? '',
    hoursUntil: hours?.ends ?? '',
    notAtWeekends: hours?.notAtWeekends ?? false,
  }
}

/** The hours as typed; null when both boxes are empty. Refuses one without the other, no time between them, and what is no time. */
export function parseHours({ hoursFrom, hoursUntil, notAtWeekends }: HoursAnswers): Result<WorkingHours | null> {
  if (hoursFrom === '' && hoursUntil === '' && notAtWeekends)
    return refused([{ field: 'hours-from', says: 'Type when work begins and ends, so that weekends can be outside.' }])
  if (hoursFrom === '' && hoursUntil === '') return ok(null)
  const [starts, ends] = [parseTypedClock(hoursFrom), parseTypedClock(hoursUntil)]
  if (!starts.ok || !ends.ok)
    return refused([
      ...(starts.ok ? [] : [problem('hours-from', hoursFrom, 'begins', starts.problems)]),
      ...(ends.ok ? [] : [problem('hours-until', hoursUntil, 'ends', ends.problems)]),
    ])
  if (compareTimes(starts.value, ends.value) === 0)
    return refused([{ field: 'hours-until', says: 'Work must end at another time than it begins.' }])
  return ok({ starts: starts.value, ends: ends.value, notAtWeekends })
}

function problem(field: string, typed: string, what: string, says: string): Problem {
  return { field, says: typed === '' ? `Type when work ${what}, or leave both times empty.` : says }
}
