import { ok, type Result, refused } from '#basics/result.ts'
import { sum } from '../average.ts'
import { hypergeometricProbabilities, possibleMarked } from '../distributions/hypergeometric.ts'
import { tailOf } from '../distributions/normal.ts'
import { areCounts, type Compared, type Parted } from './compared.ts'
import { root } from './root.ts'

/**
 * The odds ratio with Fisher's exact interval, from the distribution of a table whose margins are as they are: the ratio
 * under which the seen count is the expected one (the conditional maximum likelihood estimate, a little nearer to 1 than
 * the plain odds ratio), and the ratios that leave the tail on either side. 0 and infinite where a cell is empty. With
 * `tolerance` 2⁻¹³ it is R's `fisher.test` to the last digit, which stops searching there; without it, as exact as
 * numbers allow. Refuses margins that leave no choice.
 *
 * Formula: the ω at which the seen count is the mean of Fisher’s noncentral hypergeometric distribution
 * Units: ratio of odds
 * Edges: an empty cell: 0 or infinite. Margins that leave no choice: refused
 * Source: Fisher; R’s `fisher.test`
 * Example: conditionalOddsRatio({ yes: 10, no: 40 }, { yes: 5, no: 45 })
 */
export function conditionalOddsRatio(
  group: Parted,
  reference: Parted,
  { confidence = 0.95, tolerance = 1e-14 }: { readonly confidence?: number; readonly tolerance?: number } = {},
): Result<Compared<'exact'>, string> {
  if (!areCounts(group.yes, group.no, reference.yes, reference.no)) return refused('a count cannot be less than none')
  const draw = {
    marked: group.yes + group.no,
    unmarked: reference.yes + reference.no,
    drawn: group.yes + reference.yes,
  }
  const { least, most } = possibleMarked(draw)
  if (least === most) return refused('the counts leave nothing to compare')
  const logged = hypergeometricProbabilities(draw).map(Math.log)
  const tail = tailOf(confidence)
  const seen = group.yes - least
  const last = most - least
  const at = (odds: number) => weighted(logged, odds)
  const find = (f: (probabilities: readonly number[]) => number) =>
    ratioWhere((odds) => f(at(odds)), at(1), f, tolerance)
  const expected = (probabilities: readonly number[]) => sum(probabilities.map((one, i) => one * i))
  return ok({
    value: seen === 0 ? 0 : seen === last ? Infinity : find((all) => expected(all) - seen),
    lower: seen === 0 ? 0 : find((all) => sum(all.slice(seen)) - tail),
    upper: seen === last ? Infinity : find((all) => tail - sum(all.slice(0, seen + 1))),
    method: 'exact',
  })
}

/** Where a function that grows with the odds ratio is nought: searched among ratios up to 1, or among their reciprocals. */
function ratioWhere(
  f: (odds: number) => number,
  even: readonly number[],
  ofEven: (probabilities: readonly number[]) => number,
  tolerance: number,
): number {
  const atEven = ofEven(even)
  if (atEven === 0) return 1
  if (atEven > 0) return root(f, [0, 1], tolerance)
  return 1 / root((reciprocal) => f(1 / reciprocal), [Number.EPSILON, 1], tolerance)
}

/** The probabilities of the possible tables when the odds ratio is not 1. */
function weighted(logged: readonly number[], odds: number): number[] {
  const scores = logged.map((one, i) => one + (i === 0 ? 0 : i * Math.log(odds)))
  const most = scores.reduce((a, b) => Math.max(a, b))
  const weights = scores.map((score) => Math.exp(score - most))
  const whole = sum(weights)
  return weights.map((weight) => weight / whole)
}
