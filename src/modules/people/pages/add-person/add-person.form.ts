import type { Id } from '#basics/id.ts'
import { ok, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { Moment } from '../../domain/moment.ts'
import type { Person } from '../../domain/person.ts'
import { checkMoment, checkUnitRuns, type UnitForStay } from '../../domain/stay-rules.ts'
import { type DetailsAnswers, parseDetails, readDetails } from '../change-person/person-details.form.ts'
import { type MomentSetting, momentTyped, parseGivenMoment, type TypedMoment } from '../typed-moment.form.ts'

/** What is typed when a person is added. `different`: that it is not somebody known already. */
export type AddAnswers = {
  readonly details: DetailsAnswers
  readonly unit: string
  readonly came: TypedMoment
  readonly different: boolean
}

/** A person with where and when they came. */
export type NewPerson = { readonly person: Person; readonly unitId: Id; readonly came: Moment }

/** What a unit has to tell before somebody can come to it. */
export type OfferedUnit = UnitForStay & { readonly id: Id }

/** What was typed, as typed. */
export function readAddPerson(answers: Answers): AddAnswers {
  return {
    details: readDetails(answers),
    unit: answer(answers, 'unit'),
    came: momentTyped(answers, 'came'),
    different: answer(answers, 'different') === 'yes',
  }
}

/** The new person as typed. Refuses what details refuse, a unit that is not offered, and a time in the future. */
export function parseAddPerson(
  typed: AddAnswers,
  units: readonly OfferedUnit[],
  { id, setting, now }: { readonly id: Id; readonly setting: MomentSetting; readonly now: Moment },
): Result<NewPerson> {
  const details = parseDetails(typed.details, { id, today: now.date, mayBeNameless: false })
  const unit = units.find((one) => one.id === typed.unit)
  const came = parseGivenMoment(typed.came, setting, 'came', 'the admission')
  const problems = [
    ...(details.ok ? [] : details.problems),
    ...(unit ? [] : [{ field: 'unit', says: 'Choose the unit they came to.' }]),
    ...(came.ok ? checkMoment(came.value, now, 'came') : came.problems),
    ...(came.ok && unit ? checkUnitRuns(unit, came.value, 'unit') : []),
  ]
  if (problems.length > 0 || !details.ok || !unit || !came.ok) return refused(problems)
  return ok({ person: details.value, unitId: unit.id, came: came.value })
}
