import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { dayTyped, unless } from '#platform/forms/typed-answers.ts'
import { noDay, parseTypedDay, type TypedDay } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'
import { bases, type ConsentUse, consentUses, type GivenConsent, mostDays, type Whose } from '../../domain/consent.ts'

/** What is typed of a consent. */
export type ConsentAnswers = {
  readonly whose: Whose
  readonly basis: string
  readonly reason: string
  readonly isChild: string
  readonly ownView: string
  readonly uses: readonly string[]
  readonly given: TypedDay
  readonly ends: TypedDay
  readonly way: string
}

/** Nothing typed yet. */
export function emptyConsent(whose: Whose): ConsentAnswers {
  const nothing = { basis: '', reason: '', isChild: '', ownView: '', uses: ['web'], way: '' }
  return { ...nothing, whose, given: noDay, ends: noDay }
}

/** What was typed, as typed. */
export function readConsent(form: Answers): ConsentAnswers {
  const typed = (field: string) => answer(form, field)
  return {
    whose: typed('whose') === 'other' ? 'other' : 'own',
    basis: typed('basis'),
    reason: typed('reason'),
    isChild: typed('isChild'),
    ownView: typed('ownView'),
    uses: answersOf(form, 'uses'),
    given: dayTyped(form, 'given'),
    ends: dayTyped(form, 'ends'),
    way: typed('way'),
  }
}

/** A consent as the team writes it down. Refuses what has no end, no use, or no reason where somebody else decided. */
export function parseConsent(
  answers: ConsentAnswers,
  { today, notedBy, offered }: { today: CalendarDate; notedBy: string; offered: readonly ConsentUse[] },
): Result<GivenConsent> {
  const { whose, reason, ownView } = answers
  const basis = bases.find(({ value }) => value === answers.basis)?.value
  const way = answers.way === 'paper' || answers.way === 'spoken' ? answers.way : undefined
  const uses = consentUses.flatMap(({ value }) =>
    answers.uses.includes(value) && offered.includes(value) ? [value] : [],
  )
  const given = parseTypedDay(answers.given, 'given', 'the day it was given')
  const ends = parseTypedDay(answers.ends, 'ends', 'its last day')
  const isChild = answers.isChild === 'yes'
  const problems: readonly Problem[] = [
    ...unless(basis !== undefined, 'basis', 'Choose who decided.'),
    ...unless(basis === undefined || basis === 'themself' || reason !== '', 'reason', 'Say why somebody else decided.'),
    ...unless(reason.length <= 1000, 'reason', 'Say it in 1,000 characters.'),
    ...unless(isChild || answers.isChild === 'no', 'isChild', 'Choose whether they are under 18.'),
    ...unless(!isChild || ownView !== '', 'ownView', 'Write down what the child said about it.'),
    ...unless(ownView.length <= 1000, 'ownView', 'Say it in 1,000 characters.'),
    ...unless(uses.includes('web'), 'uses', 'Without consent for this web site, nothing can be shown here.'),
    ...unless(way !== undefined, 'way', 'Choose how they said yes.'),
    ...(given.ok ? [] : given.problems),
    ...(ends.ok ? [] : ends.problems),
    ...dayProblems(given.ok ? given.value : undefined, ends.ok ? ends.value : undefined, today),
  ]
  if (problems.length > 0 || !given.ok || !ends.ok || !given.value || !ends.value || !basis || !way)
    return refused(problems)
  const ground = { basis, reason: basis === 'themself' ? '' : reason, isChild, ownView: isChild ? ownView : '' }
  return ok({ whose, ...ground, uses, givenOn: given.value, endsOn: ends.value, way, notedBy })
}

function dayProblems(
  given: CalendarDate | null | undefined,
  ends: CalendarDate | null | undefined,
  today: CalendarDate,
): Problem[] {
  return [
    ...unless(given !== null, 'given-day', 'Type the day on which they said yes.'),
    ...unless(!given || given <= today, 'given-day', 'The day on which they said yes cannot be in the future.'),
    ...unless(ends !== null, 'ends-day', 'Type the last day. Nobody agrees for ever.'),
    ...unless(!ends || ends >= today, 'ends-day', 'Its last day is over. It would show nothing.'),
    ...unless(!given || !ends || ends > given, 'ends-day', 'It ends after it was given.'),
    ...unless(
      !given || !ends || ends <= addDays(given, mostDays),
      'ends-day',
      'It may last for five years at most. Ask again then.',
    ),
  ]
}
