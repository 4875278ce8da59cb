import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import { ok, type Result, refused } from '#basics/result.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { type ConsentUse, consentUses } from '../../domain/consent.ts'

/** For how long somebody may say yes at once. */
export const lengths = [
  { years: 1, text: 'For a year' },
  { years: 2, text: 'For two years' },
  { years: 3, text: 'For three years' },
  { years: 5, text: 'For five years' },
] as const

/**
 * What somebody agreed to by their own link. Refuses words other than those that were shown (`words`; null where words are
 * not approved), no time, and no use of this web site.
 */
export function readYes(
  form: Answers,
  { today, offered, words }: { today: CalendarDate; offered: readonly ConsentUse[]; words: string | null },
): Result<{ readonly uses: readonly ConsentUse[]; readonly endsOn: CalendarDate }> {
  const asked = answersOf(form, 'uses')
  const uses = consentUses.flatMap(({ value }) => (asked.includes(value) && offered.includes(value) ? [value] : []))
  const length = lengths.find(({ years }) => String(years) === answer(form, 'length'))
  const problems = [
    ...unless(
      words === null || answer(form, 'words') === words,
      'length',
      'The words have changed since you opened this page. Please read them again before you say yes.',
    ),
    ...unless(
      uses.includes('web'),
      'uses',
      'Tick this web site. Without it nothing is shown, and you need say nothing.',
    ),
    ...unless(length !== undefined, 'length', 'Choose for how long.'),
  ]
  if (problems.length > 0 || length === undefined) return refused(problems)
  return ok({ uses, endsOn: addDays(today, length.years * 365) })
}
