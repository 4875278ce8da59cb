import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { problemsOf } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { CopyAnswers } from '../../domain/typed.ts'
import { parseNeededWords } from '../needed-words.form.ts'

/** For whom, whether with names of staff, and which words to take out. */
export type CopyWish = {
  readonly madeFor: string
  readonly namesStaff: boolean
  readonly takenOut: readonly string[]
}

/** As it was typed. */
export function readCopy(form: Answers): CopyAnswers {
  return { madeFor: answer(form, 'made-for'), staff: answer(form, 'staff'), out: answer(form, 'out') }
}

/** Refuses a copy for nobody, no choice about names of staff, and words of one letter, which would take out too much. */
export function parseCopy({ madeFor, staff, out }: CopyAnswers): Result<CopyWish, readonly Problem[]> {
  const whom = parseNeededWords(madeFor, 'made-for', 'Say who asked for it, and how you know that they may have it.')
  const takenOut = out
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const short = takenOut.filter((word) => word.length < 2)
  const problems = [
    ...problemsOf(whom),
    ...(staff === 'yes' || staff === 'no' ? [] : [{ field: 'staff', says: 'Choose whether staff are named.' }]),
    ...(short.length > 0
      ? [{ field: 'out', says: 'A single letter would take out too much. Write whole words or names.' }]
      : []),
  ]
  if (!whom.ok || problems.length > 0) return refused(problems)
  return ok({ madeFor: whom.value, namesStaff: staff === 'yes', takenOut: [...new Set(takenOut)] })
}
