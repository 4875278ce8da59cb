import { compareTimes, parseTypedClock } from '#basics/local-time.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { QuietHours } from '../../domain/quiet-hours.ts'

/** What was typed of quiet hours. */
export type QuietAnswers = { readonly starts: string; readonly ends: string }

/** What was typed, as typed. */
export function readQuietHours(answers: Answers): QuietAnswers {
  return { starts: answer(answers, 'starts').trim(), ends: answer(answers, 'ends').trim() }
}

/** The quiet hours as typed; null when both are left empty. Refuses one without the other, and no time between them. */
export function parseQuietHours({ starts, ends }: QuietAnswers): Result<QuietHours | null> {
  if (starts === '' && ends === '') return ok(null)
  const [from, until] = [parseTypedClock(starts), parseTypedClock(ends)]
  const problems: Problem[] = [
    ...(from.ok
      ? []
      : [{ field: 'starts', says: starts === '' ? 'Type when they begin, or leave both empty.' : from.problems }]),
    ...(until.ok
      ? []
      : [{ field: 'ends', says: ends === '' ? 'Type when they end, or leave both empty.' : until.problems }]),
  ]
  if (!from.ok || !until.ok) return refused(problems)
  if (compareTimes(from.value, until.value) === 0)
    return refused([{ field: 'ends', says: 'They must end at another time than they begin.' }])
  return ok({ starts: from.value, ends: until.value })
}
