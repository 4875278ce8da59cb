import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { ok, type Result, refused } from '#basics/result.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { dayTyped, problemsOf, unless } from '#platform/forms/typed-answers.ts'
import { parseTypedDay, type TypedDay, typedDayOf } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { Staff } from '../../domain/staff-member.ts'

/** What is typed and chosen of a member of staff. */
export type StaffAnswers = {
  readonly name: string
  readonly jobTitle: string
  readonly units: readonly string[]
  readonly left: TypedDay
}

/** What was typed and chosen, as it was. */
export function readStaff(answers: Answers): StaffAnswers {
  return {
    name: answer(answers, 'name'),
    jobTitle: answer(answers, 'job-title'),
    units: answersOf(answers, 'units'),
    left: dayTyped(answers, 'left'),
  }
}

/** A member of staff as one would type them. */
export function staffTyped({ name, jobTitle, units, endedOn }: Staff): StaffAnswers {
  return { name, jobTitle, units, left: typedDayOf(endedOn) }
}

/**
 * The member of staff as typed. Refuses no name, no job title (both are recorded with each incident) and a last day in
 * the future: on the day itself it ends their sign-in, too.
 */
export function parseStaff(
  typed: StaffAnswers,
  { units, today }: { readonly units: readonly { readonly id: Id }[]; readonly today: CalendarDate },
  before: Pick<Staff, 'id' | 'userId'>,
): Result<Staff> {
  const left = parseTypedDay(typed.left, 'left', 'the day they left')
  const isFuture = left.ok && left.value !== null && left.value > today
  const problems = [
    ...unless(typed.name !== '' && typed.name.length <= 200, 'name', 'Type their name, up to 200 characters.'),
    ...unless(
      typed.jobTitle !== '' && typed.jobTitle.length <= 200,
      'job-title',
      'Type their job title, up to 200 characters.',
    ),
    ...problemsOf(left),
    ...unless(
      !isFuture,
      'left-day',
      'Give a day up to today. Come back on the day they leave: it ends their sign-in, too.',
    ),
  ]
  if (problems.length > 0 || !left.ok) return refused(problems)
  const chosen = units.flatMap(({ id }) => (typed.units.includes(id) ? [id] : []))
  return ok({ ...before, name: typed.name, jobTitle: typed.jobTitle, endedOn: left.value, units: chosen })
}
