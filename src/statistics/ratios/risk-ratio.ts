import { ok, type Result, refused } from '#basics/result.ts'
import { normalDeviate } from '../distributions/normal.ts'
import { around, scaled } from '../intervals/interval.ts'
import { areCounts, aroundLogged, type Compared, type Difference, NOTHING_TO_COMPARE, type Parted } from './compared.ts'

/**
 * The share of a group to whom it happened ÷ that of the reference: (a/n₁) ÷ (b/n₀), with Wald's interval exp(ln RR ±
 * z√(1/a − 1/n₁ + 1/b − 1/n₀)). With nobody on one side an end is null; for such small tables use `fisherTest` too.
 * Refuses a side without people, and nobody on both.
 *
 * Formula: (a/n₁) ÷ (b/n₀), exp(ln RR ± z√(1/a − 1/n₁ + 1/b − 1/n₀))
 * Units: how many times as large a share
 * Edges: nobody on one side: an end is null. Nobody on both: refused
 * Source: Wald; epiR, epitools
 * Example: riskRatio({ yes: 10, no: 40 }, { yes: 5, no: 45 })
 */
export function riskRatio(group: Parted, reference: Parted, confidence = 0.95): Result<Compared<'Wald'>, string> {
  const problem = problemOf(group, reference)
  if (problem !== null) return refused(problem)
  if (group.yes + reference.yes === 0) return refused(NOTHING_TO_COMPARE)
  const value = shareOf(group) / shareOf(reference)
  const variance = (1 / group.yes) * (group.no / of(group)) + (1 / reference.yes) * (reference.no / of(reference))
  return ok({ value, ...aroundLogged(value, normalDeviate(confidence) * Math.sqrt(variance)), method: 'Wald' })
}

/**
 * The share of a group less that of the reference, per 100 (or `per`), ± z√(p₁q₁/n₁ + p₀q₀/n₀) (Wald). Refuses a side
 * without people.
 */
export function riskDifference(
  group: Parted,
  reference: Parted,
  { confidence = 0.95, per = 100 }: { readonly confidence?: number; readonly per?: number } = {},
): Result<Difference, string> {
  const problem = problemOf(group, reference)
  if (problem !== null) return refused(problem)
  const value = shareOf(group) - shareOf(reference)
  const variance = (group.yes * group.no) / of(group) ** 3 + (reference.yes * reference.no) / of(reference) ** 3
  return ok({ value: value * per, ...scaled(around(value, normalDeviate(confidence) * Math.sqrt(variance)), per) })
}

/**
 * The odds of a group ÷ those of the reference: (yes/no) ÷ (yes/no), with Wald's interval exp(ln OR ± z√(sum of
 * reciprocals)). Where a cell is 0 an end is null. An odds ratio is not a risk ratio: where it is common, it looks larger.
 *
 * Formula: (a/b) ÷ (c/d), exp(ln OR ± z√(1/a + 1/b + 1/c + 1/d))
 * Units: ratio of odds
 * Edges: an empty cell: an end is null
 * Source: Wald; epiR, epitools
 * Example: oddsRatio({ yes: 10, no: 40 }, { yes: 5, no: 45 })
 */
export function oddsRatio(group: Parted, reference: Parted, confidence = 0.95): Result<Compared<'Wald'>, string> {
  const problem = problemOf(group, reference)
  if (problem !== null) return refused(problem)
  const value = group.yes / group.no / (reference.yes / reference.no)
  if (Number.isNaN(value)) return refused(NOTHING_TO_COMPARE)
  const variance = 1 / group.yes + 1 / group.no + 1 / reference.yes + 1 / reference.no
  return ok({ value, ...aroundLogged(value, normalDeviate(confidence) * Math.sqrt(variance)), method: 'Wald' })
}

function problemOf(group: Parted, reference: Parted): string | null {
  if (!areCounts(group.yes, group.no, reference.yes, reference.no)) return 'a count cannot be less than none'
  return of(group) > 0 && of(reference) > 0 ? null : 'a side has no people'
}

function of({ yes, no }: Parted): number {
  return yes + no
}

function shareOf(side: Parted): number {
  return side.yes / of(side)
}
