import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { type MediaWords, mostMediaWords, type TypedMediaWords } from '../domain/media-item.ts'

/** Nothing typed yet. */
export const noMediaWords: TypedMediaWords = { alternative: '', isDecoration: false, credit: '', licence: '' }

/** Reads the words of the form as they were typed. */
export function readMediaWords(form: Answers): TypedMediaWords {
  return {
    alternative: answer(form, 'alternative'),
    isDecoration: answer(form, 'decoration') === 'yes',
    credit: answer(form, 'credit'),
    licence: answer(form, 'licence'),
  }
}

/**
 * The words, or why they cannot be taken. `isPicture` is whether they are about a picture, undefined while no file says
 * so; `file` is what stands against the file itself.
 */
export function parseMediaWords(
  typed: TypedMediaWords,
  isPicture: boolean | undefined,
  file?: string,
): Result<MediaWords> {
  const { alternative, isDecoration, credit, licence } = typed
  const problems: Problem[] = []
  if (file !== undefined) problems.push({ field: 'file', says: file })
  if (isDecoration && isPicture === false)
    problems.push({ field: 'decoration', says: 'A document is never only decoration' })
  else if (isDecoration && alternative !== '')
    problems.push({ field: 'decoration', says: 'Say what it shows, or that it is only decoration: not both' })
  else if (!isDecoration && alternative === '') problems.push({ field: 'alternative', says: wordsWanted(isPicture) })
  for (const field of ['alternative', 'credit', 'licence'] as const)
    if (typed[field].length > mostMediaWords[field])
      problems.push({ field, says: `Write at most ${mostMediaWords[field]} letters here` })
  if (problems.length > 0) return refused(problems)
  return ok({
    alternative: isDecoration ? decoration : alternative,
    isDecoration,
    credit: credit || null,
    licence: licence || null,
  })
}

/** What stands in lists at the desk for a picture that only adorns. */
const decoration = 'Only decoration'

function wordsWanted(isPicture: boolean | undefined): string {
  if (isPicture === false) return 'Say what the document is called'
  return isPicture === true
    ? 'Say what the picture shows, or that it is only decoration'
    : 'Say what it shows or is called'
}
