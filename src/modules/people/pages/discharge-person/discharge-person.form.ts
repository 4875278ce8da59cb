import { ok, type Result, refused } from '#basics/result.ts'
import type { Moment } from '../../domain/moment.ts'
import { startOf, type TimeHere } from '../../domain/stay.ts'
import { checkAfterStart, checkMoment } from '../../domain/stay-rules.ts'
import { type MomentSetting, parseGivenMoment, type TypedMoment } from '../typed-moment.form.ts'

/** The end of a stay as typed. Refuses a time in the future, or before the stay began. */
export function parseDischarge(
  typed: TypedMoment,
  current: TimeHere,
  { setting, now }: { readonly setting: MomentSetting; readonly now: Moment },
): Result<Moment> {
  const left = parseGivenMoment(typed, setting, 'left', 'the end of the stay')
  if (!left.ok) return left
  const problems = [...checkMoment(left.value, now, 'left'), ...checkAfterStart(left.value, startOf(current), 'left')]
  return problems.length > 0 ? refused(problems) : ok(left.value)
}
