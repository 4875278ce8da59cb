/**
 * Where a function crosses nought between two places at which it has different signs, to within `tolerance` ÷ 2: Brent's
 * method (1973), which draws a curve through the last places where that helps and halves where it does not. The order of
 * steps is the published one, so that with the same tolerance it stops where other programs stop.
 */
export function root(f: (at: number) => number, [low, high]: readonly [number, number], tolerance: number): number {
  let [before, best] = [
    { at: low, is: f(low) },
    { at: high, is: f(high) },
  ]
  let other = before
  if (before.is === 0) return low
  for (let steps = 0; steps < 1000 && best.is !== 0; steps += 1) {
    const last = best.at - before.at
    if (Math.abs(other.is) < Math.abs(best.is)) {
      before = best
      best = other
      other = before
    }
    const least = 2 * Number.EPSILON * Math.abs(best.at) + tolerance / 2
    const halfway = (other.at - best.at) / 2
    if (Math.abs(halfway) <= least) return best.at
    const curved = Math.abs(last) >= least && Math.abs(before.is) > Math.abs(best.is)
    const guess = curved ? curvedStep(before, best, other, least, last) : halfway
    const step = Math.abs(guess) < least ? Math.sign(guess) * least : guess
    before = best
    best = { at: best.at + step, is: f(best.at + step) }
    if (Math.sign(best.is) === Math.sign(other.is)) other = before
  }
  return best.at
}

type Place = { readonly at: number; readonly is: number }

/** By a parabola through three places, or a line through two; half the way where that would go too far or not shrink. */
function curvedStep(before: Place, best: Place, other: Place, least: number, last: number): number {
  const width = other.at - best.at
  const ratio = best.is / before.is
  let [p, q] = [width * ratio, 1 - ratio]
  if (before.at !== other.at) {
    const [u, v] = [before.is / other.is, best.is / other.is]
    p = ratio * (width * u * (u - v) - (best.at - before.at) * (v - 1))
    q = (u - 1) * (v - 1) * (ratio - 1)
  }
  if (p > 0) q = -q
  else p = -p
  const isSafe = p < 0.75 * width * q - Math.abs(least * q) / 2 && p < Math.abs((last * q) / 2)
  return isSafe ? p / q : width / 2
}
