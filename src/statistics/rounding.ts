/**
 * Rounds to `decimals` places, a half away from zero, judging the half by the number as it is written: 1.005 becomes
 * 1.01 and −2.5 becomes −3. This is SQL's and Spark's `round`, used by NHS England. (R and Python send an exact half to
 * the even digit; JavaScript's own `Math.round` sends −2.5 to −2.)
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
 * Rounds to `decimals` places (0 to 20) by the number's exact binary value, an exact half to the even digit: 1.005, which
 * is stored a hair below, becomes 1.00, and 10.125 becomes 10.12. This is R's `round`, which NHS England's SHMI uses.
 */
export function roundHalfToEven(value: number, decimals: number): number {
  const digits = Math.abs(value).toFixed(100)
  const kept = digits.length - 100 + decimals
  const up = Number(Math.abs(value).toFixed(decimals))
  const isHalf = /^50*$/.test(digits.slice(kept))
  const down = Number(digits.slice(0, kept))
  const rounded = isHalf && /[02468]\.?$/.test(digits.slice(0, kept)) ? down : up
  return value < 0 ? -rounded : rounded
}
