import type { Id } from '#basics/id.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { Moment } from '../../domain/moment.ts'
import type { TimeHere } from '../../domain/stay.ts'
import { checkAfterStart, checkMoment, checkOverlap, checkUnitRuns, type UnitForStay } from '../../domain/stay-rules.ts'
import {
  type MomentSetting,
  momentTyped,
  parseGivenMoment,
  parseTypedMoment,
  type TypedMoment,
} from '../typed-moment.form.ts'

/** What is typed of an admission; `left` only when it is over already. */
export type AdmitAnswers = { readonly unit: string; readonly came: TypedMoment; readonly left: TypedMoment }

/** Where somebody came, when, and until when (null: still there). */
export type AdmissionTyped = { readonly unitId: Id; readonly came: Moment; readonly left: Moment | null }

/** What an admission has to fit. */
export type AdmitSetting = {
  readonly units: readonly (UnitForStay & { readonly id: Id })[]
  readonly others: readonly TimeHere[]
  readonly setting: MomentSetting
  readonly now: Moment
}

/** What was typed, as typed. */
export function readAdmit(answers: Answers): AdmitAnswers {
  return { unit: answer(answers, 'unit'), came: momentTyped(answers, 'came'), left: momentTyped(answers, 'left') }
}

/** The admission as typed. Refuses the future, an end before its start, an overlap with another, and a closed unit. */
export function parseAdmit(typed: AdmitAnswers, { units, others, setting, now }: AdmitSetting): Result<AdmissionTyped> {
  const unit = units.find((one) => one.id === typed.unit)
  const came = parseGivenMoment(typed.came, setting, 'came', 'the admission')
  const left = parseTypedMoment(typed.left, setting, 'left', 'the end')
  const problems = [
    ...(unit ? [] : [{ field: 'unit', says: 'Choose the unit they came to.' }]),
    ...(came.ok ? checkMoment(came.value, now, 'came') : came.problems),
    ...(left.ok ? [] : left.problems),
    ...(came.ok && left.ok ? checkSpan(came.value, left.value, others, now) : []),
    ...(came.ok && unit ? checkUnitRuns(unit, came.value, 'unit') : []),
  ]
  if (problems.length > 0 || !unit || !came.ok || !left.ok) return refused(problems)
  return ok({ unitId: unit.id, came: came.value, left: left.value })
}

function checkSpan(came: Moment, left: Moment | null, others: readonly TimeHere[], now: Moment): Problem[] {
  const end = left === null ? [] : [...checkMoment(left, now, 'left'), ...checkAfterStart(left, came, 'left')]
  return end.length > 0 ? end : checkOverlap(came, left, others, 'came')
}
