import type { Id } from '#basics/id.ts'
import { ok, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { Moment } from '../../domain/moment.ts'
import { startOf, type TimeHere } from '../../domain/stay.ts'
import { checkAfterStart, checkMoment, checkOverlap, checkUnitRuns, type UnitForStay } from '../../domain/stay-rules.ts'
import { type MomentSetting, momentTyped, parseGivenMoment, type TypedMoment } from '../typed-moment.form.ts'

/** What is typed of a move. */
export type MoveAnswers = { readonly unit: string; readonly moved: TypedMoment }

/** Where somebody moves, and when. */
export type Move = { readonly unitId: Id; readonly moment: Moment }

/** What a move has to fit: the stay that ends, and all other stays of the person. */
export type MoveSetting = {
  readonly units: readonly (UnitForStay & { readonly id: Id })[]
  readonly current: TimeHere
  readonly others: readonly TimeHere[]
  readonly setting: MomentSetting
  readonly now: Moment
}

/** What was typed, as typed. */
export function readMove(answers: Answers): MoveAnswers {
  return { unit: answer(answers, 'unit'), moved: momentTyped(answers, 'moved') }
}

/** The move as typed. Refuses a time in the future, before the stay began, or inside another stay, and a closed unit. */
export function parseMove(typed: MoveAnswers, { units, current, others, setting, now }: MoveSetting): Result<Move> {
  const unit = units.find((one) => one.id === typed.unit)
  const moment = parseGivenMoment(typed.moved, setting, 'moved', 'the move')
  const problems = [
    ...(unit ? [] : [{ field: 'unit', says: 'Choose the unit they move to.' }]),
    ...(moment.ok ? checkMoment(moment.value, now, 'moved') : moment.problems),
    ...(moment.ok ? checkAfterStart(moment.value, startOf(current), 'moved') : []),
    ...(moment.ok ? checkOverlap(moment.value, null, others, 'moved') : []),
    ...(moment.ok && unit ? checkUnitRuns(unit, moment.value, 'unit') : []),
  ]
  if (problems.length > 0 || !unit || !moment.ok) return refused(problems)
  return ok({ unitId: unit.id, moment: moment.value })
}
