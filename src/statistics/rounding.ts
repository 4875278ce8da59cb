/**
 * Rounds to `decimals` places, a half away from zero, judging the half by the number as it is written: 1.005 becomes
 * 1.01 and −2.5 becomes −3. This is SQL's and Spark's `round`, used by NHS England. (R and Python send an exact half to
 * the even digit; JavaScript's own `Math.round` sends −2.5 to −2.)
 *
 * Formula: sign × ⌊|x| × 10^decimals + ½⌋ ÷ 10^decimals, on the decimal digits as written
 * Units: those of the value
 * Edges: a half goes away from 0: 1.005 to 1.01, −2.5 to −3
 * Source: SQL and Spark `round`, as NHS England uses it
 * Example: roundHalfAwayFromZero(1.005, 2)
 * Example: roundHalfAwayFromZero(-2.5)
 */
export function roundHalfAwayFromZero(value: number, decimals = 0): number {
  const shifted = Math.round(Number(shiftedText(Math.abs(value), decimals)))
  const back = Number(shiftedText(shifted, -decimals))
  return value < 0 ? -back : back
}

/** Rounds a count to the nearest multiple of `step`. With a step of 5 no whole count is ever half way. */
export function roundToNearest(count: number, step: number): number {
  return roundHalfAwayFromZero(count / step) * step
}

/** The number's decimal text with its exponent moved, so that no multiplication in binary spoils the half. */
function shiftedText(value: number, places: number): string {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return `${digits}e${Number(exponent) + places}`
}

/**
 * Rounds to `decimals` places as R does since version 4: to whichever of the two neighbours with so many decimals is
 * nearer in floating point, and to the even one when neither is: 10.125 becomes 10.12, 9.005 becomes 9.01 and 10.995
 * becomes 10.99. NHS England's SHMI rounds expected deaths so.
 */
export function roundAsR(value: number, decimals: number): number {
  const power = 10 ** decimals
  const size = Math.abs(value)
  const whole = Math.floor(size * power)
  const [down, up] = [whole / power, Math.ceil(size * power) / power]
  const nearer = up - size - (size - down)
  const isUp = nearer < 0 || (nearer === 0 && whole % 2 === 1)
  return Math.sign(value) * (isUp ? up : down)
}
