const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** The chi-square value below which the share `p` (above 0, below 1) lies, for `df` degrees of freedom, whole or not. */
export function chiSquareQuantile(p: number, df: number): number {
  let low = 1e-300
  let high = 10 * df + 1000
  for (let step = 0; step < 80; step += 1) {
    const middle = Math.sqrt(low) * Math.sqrt(high)
    if (shareBelow(df / 2, middle / 2) < p) low = middle
    else high = middle
  }
  return high
}

/** The standard normal value below which the share `p` (above a half, below 1) lies: 1.96 for 0.975. */
export function normalQuantile(p: number): number {
  return Math.sqrt(chiSquareQuantile(2 * p - 1, 1))
}

/** The gamma distribution function with shape `a` at `x` (the regularised lower incomplete gamma function). */
function shareBelow(a: number, x: number): number {
  return x < a + 1 ? series(a, x) : 1 - continuedFraction(a, x)
}

function series(a: number, x: number): number {
  let term = 1 / a
  let total = term
  for (let n = 1; Math.abs(term) > Math.abs(total) * 1e-17; n += 1) {
    term *= x / (a + n)
    total += term
  }
  return total * Math.exp(a * Math.log(x) - x - logGamma(a))
}

/** The upper tail, by Lentz's method. */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let fraction = d
  for (let n = 1, change = 0; Math.abs(change - 1) > 1e-16 && n < 10_000; n += 1) {
    b += 2
    d = 1 / (n * (a - n) * d + b)
    c = b + (n * (a - n)) / c
    change = c * d
    fraction *= change
  }
  return fraction * Math.exp(a * Math.log(x) - x - logGamma(a))
}

/** The logarithm of the gamma function for z above 0 (Lanczos' approximation, good to 15 digits). */
function logGamma(z: number): number {
  if (z < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z)) - logGamma(1 - z)
  const [first = 1, ...rest] = LANCZOS
  const series = rest.reduce((total, coefficient, i) => total + coefficient / (z + i), first)
  const t = z + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (z - 0.5) * Math.log(t) - t + Math.log(series)
}
