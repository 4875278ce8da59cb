import { ok, type Result, refused } from '#basics/result.ts'

/** What stands beside kappa when there are two categories (Byrt, Bishop and Carlin 1993). */
export type TwoCategoryAgreement = {
  /** The share of subjects on whom they agree. */
  readonly agreed: number
  /** Kappa as it would be without prevalence and bias: 2 × agreed − 1. */
  readonly adjustedKappa: number
  /** How much commoner the first category is than the second: (both first − both second) ÷ N. */
  readonly prevalenceIndex: number
  /** How much oftener the first rater chose the first category than the second did. */
  readonly biasIndex: number
}

/** The plain agreement of a table of two by two, and why kappa may be low though it is high. Refuses an empty table. */
export function twoCategoryAgreement([[both, first], [second, neither]]: readonly [
  readonly [number, number],
  readonly [number, number],
]): Result<TwoCategoryAgreement, string> {
  const subjects = both + first + second + neither
  if (!(subjects > 0)) return refused('there is nothing to compare')
  const agreed = (both + neither) / subjects
  return ok({
    agreed,
    adjustedKappa: 2 * agreed - 1,
    prevalenceIndex: (both - neither) / subjects,
    biasIndex: (first - second) / subjects,
  })
}
