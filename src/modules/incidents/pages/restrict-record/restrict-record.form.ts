import type { Id } from '#basics/id.ts'
import { ok, type Result, refused } from '#basics/result.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { problemsOf, unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { wordsOf } from '#platform/search/words.ts'

/** Somebody who may sign in here and may be named as a reader. */
export type PossibleReader = { readonly id: Id; readonly name: string; readonly detail: string }

/** What is typed to restrict a record, or to lift it again. */
export type RestrictAnswers = {
  readonly because: string
  /** Ids of those who were chosen, as they came. */
  readonly readers: readonly string[]
  /** Letters in the box that finds more. */
  readonly letters: string
  /** Whether somebody was chosen by these letters. */
  readonly isChosen: boolean
}

/** What was typed, as it was: readers who are ticked, and the one who was just found. */
export function readRestrict(answers: Answers): RestrictAnswers {
  const found = answer(answers, 'reader')
  const readers = [...answersOf(answers, 'readers'), ...(found === '' ? [] : [found])]
  return {
    because: answer(answers, 'because'),
    readers: [...new Set(readers)],
    letters: answer(answers, 'reader-search'),
    isChosen: found !== '',
  }
}

/** Whether the form asks to be shown again, to find or to add somebody, and not yet to be kept. */
export function isStillChoosing(answers: Answers): boolean {
  return ['do', 'reader-action'].some((button) => answer(answers, button) !== '')
}

/** Those whose names begin with these letters, word by word; nobody without letters. */
export function findReaders(known: readonly PossibleReader[], letters: string): readonly PossibleReader[] {
  const wanted = wordsOf(letters)
  if (wanted.length === 0) return []
  const isMeant = ({ name }: PossibleReader) =>
    wanted.every((begin) => wordsOf(name).some((word) => word.startsWith(begin)))
  return known.filter(isMeant).slice(0, 10)
}

/** A reason, and readers. Refuses readers who may not be named, and letters by which nobody was chosen yet. */
export function parseRestrict(
  typed: RestrictAnswers,
  known: readonly PossibleReader[],
): Result<{ readonly because: string; readonly readers: readonly Id[] }> {
  const because = parseBecause(typed.because)
  const found = typed.readers.map((id) => known.find((one) => one.id === id))
  const problems = [
    ...problemsOf(because),
    ...unless(!found.includes(undefined), 'reader', 'One of those you chose does not sign in here. Choose again.'),
    ...unless(
      typed.letters === '' || typed.isChosen,
      'reader',
      `Choose one of the people found for “${typed.letters.slice(0, 100)}”, or empty the box.`,
    ),
  ]
  if (problems.length > 0 || !because.ok) return refused(problems)
  return ok({ because: because.value, readers: found.flatMap((one) => (one ? [one.id] : [])) })
}

/** A reason in a few words. */
export function parseBecause(typed: string): Result<string> {
  const because = typed.trim()
  const problems = [
    ...unless(because.length >= 10, 'because', 'Say why, in a few words.'),
    ...unless(
      because.length <= 1000,
      'because',
      `The reason is too long: ${because.length} of at most 1000 characters.`,
    ),
  ]
  return problems.length > 0 ? refused(problems) : ok(because)
}
