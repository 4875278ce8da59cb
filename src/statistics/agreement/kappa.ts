import { ok, type Result, refused } from '#basics/result.ts'
import { sum } from '../average.ts'
import { normalDeviate } from '../distributions/normal.ts'
import { around, type Interval } from '../intervals/interval.ts'
import { agreementWeight, type ExpectedAgreement, expectedAgreement, type Weighting } from './agreement-weights.ts'

/** Cohen's kappa of a table, with its standard errors. `agreed`: the (weighted) share of agreement; `byChance`: expected. */
export type Kappa = Interval & {
  readonly value: number
  readonly subjects: number
  readonly agreed: number
  readonly byChance: number
  /** For the interval: of an estimate that is what it is (Fleiss, Cohen and Everitt 1969). */
  readonly standardError: number
  /** Under the assumption of no agreement beyond chance, for a test of that alone (the same). */
  readonly standardErrorOfNone: number
  /** √(agreed × (1 − agreed) ÷ N) ÷ (1 − by chance): Cohen's first one (1960), which some programs still give. */
  readonly standardErrorOfCohen: number
}

type Settings = { readonly weighting?: Weighting; readonly confidence?: number }

/**
 * Cohen's kappa: how far two raters agree beyond chance, from a square table of how many subjects the first put in each
 * row and the second in each column: (agreed − by chance) ÷ (1 − by chance). 1: they always agree; 0: no more than chance;
 * below 0: less. `equal` and `squared` weighting count near misses of ordered categories in part. Interval: ± z times the
 * standard error, which is not cut at −1 and 1. Refuses a table that is not square or is empty, and one in which chance
 * alone would always agree, because both used one category only: kappa is not defined there, and it is not 1. Show the
 * plain agreement beside it: kappa is low when one category is much the commonest.
 *
 * Formula: (po − pe) ÷ (1 − pe)
 * Units: 1 perfect, 0 as by chance
 * Edges: one category only: refused, not 1. A table that is not square: refused
 * Source: Cohen 1960, 1968; Fleiss, Cohen and Everitt 1969; irr, psych, vcd
 * Example: kappa([[20, 5], [10, 15]])
 * Example: kappa([[7, 0], [0, 0]])
 */
export function kappa(table: readonly (readonly number[])[], settings: Settings = {}): Result<Kappa, string> {
  const { weighting = 'none', confidence = 0.95 } = settings
  const size = table.length
  const cells = table.flatMap((row, i) => row.map((count, j) => ({ i, j, count })))
  const subjects = cells.reduce((total, { count }) => total + count, 0)
  if (size < 2 || table.some((row) => row.length !== size))
    return refused('the table must have as many rows as columns')
  if (cells.some(({ count }) => !(count >= 0)) || subjects === 0) return refused('there is nothing to compare')

  const shares = expectedAgreement(
    cells.map(({ i, j, count }) => ({ i, j, share: count / subjects, weight: agreementWeight(i, j, size, weighting) })),
  )
  if (shares.some(({ i, j, share }) => i === j && share === 1))
    return refused('not defined: both raters used one category only')
  const agreed = sum(shares.map(({ share, weight }) => share * weight))
  const byChance = sum(shares.map(({ expected, weight }) => expected * weight))
  const value = (agreed - byChance) / (1 - byChance)
  const standardError = Math.sqrt(varianceOf(shares, agreed, byChance) / subjects)
  return ok({
    value,
    ...around(value, normalDeviate(confidence) * standardError),
    subjects,
    agreed,
    byChance,
    standardError,
    standardErrorOfNone: Math.sqrt(varianceOfNone(shares, byChance) / subjects) / (1 - byChance),
    standardErrorOfCohen: Math.sqrt((agreed * (1 - agreed)) / subjects) / (1 - byChance),
  })
}

/** Fleiss, Cohen and Everitt's variance of one subject. */
function varianceOf(shares: readonly ExpectedAgreement[], agreed: number, byChance: number): number {
  const parts = shares.map(
    ({ share, weight, around: near }) => share * (weight * (1 - byChance) - near * (1 - agreed)) ** 2,
  )
  const mean = agreed * byChance - 2 * byChance + agreed
  return Math.max(0, sum(parts) - mean ** 2) / (1 - byChance) ** 4
}

/** The same if they agreed by chance alone, before it is divided by (1 − by chance)². */
function varianceOfNone(shares: readonly ExpectedAgreement[], byChance: number): number {
  const parts = shares.map(({ expected, weight, around: near }) => expected * (weight - near) ** 2)
  return Math.max(0, sum(parts) - byChance ** 2)
}
