const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360]
const LARGE = 15

/**
 * How far Stirling's formula is off for n above 0, whole or not: ln n! − ln(√(2πn) nⁿ e⁻ⁿ). About 1 ÷ 12n. By the series
 * from 15 on, and below it by stepping down one at a time. Absolute error below 1e-15, so that what is built on it never
 * subtracts two large logarithms. (Loader, "Fast and accurate computation of binomial probabilities", 2000.)
 */
export function stirlingError(n: number): number {
  let stepped = 0
  let at = n
  for (; at < LARGE; at += 1) stepped += (at + 0.5) * Math.log1p(1 / at) - 1
  const square = 1 / (at * at)
  return stepped + SERIES.reduceRight((total, coefficient) => total * square + coefficient, 0) / at
}

/**
 * Half the deviance of x from the expected value m: x ln(x ÷ m) + m − x, for x above 0. Nought when they are equal. Near
 * there by a series, because the plain formula would lose all its digits (Loader 2000).
 */
export function halfDeviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x
  const v = (x - m) / (x + m)
  let total = (x - m) * v
  let term = 2 * x * v
  for (let n = 3, before = Number.NaN; total !== before; n += 2) {
    term *= v * v
    before = total
    total += term / n
  }
  return total
}

/** xᵃ e⁻ˣ ÷ a! for a and x above 0, a whole or not: the Poisson probability of a events where x are expected. */
export function poissonTerm(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - halfDeviance(a, x)) / Math.sqrt(2 * Math.PI * a)
}

/**
 * (a+b)! ÷ (a! b!) × xᵃ yᵇ for a and b above 0, whole or not, y being 1 − x: the binomial probability of a successes and b
 * failures. x and y are both given so that neither end loses digits.
 */
export function binomialTerm(a: number, b: number, x: number, y: number): number {
  const n = a + b
  const logged =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - halfDeviance(a, n * x) - halfDeviance(b, n * y)
  return Math.exp(logged) * Math.sqrt(n / (2 * Math.PI * a * b))
}
