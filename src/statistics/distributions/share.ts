/** A share of a distribution and what is left of it. Both are kept, so that neither a tiny one nor its rest loses digits. */
export type Share = { readonly below: number; readonly above: number }

/** The share `p` and the rest. Throws unless p is from 0 to 1. */
export function shareBelow(p: number): Share {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`not a share: ${p}`)
  return { below: p, above: 1 - p }
}

/** What lies below and above a place, and how fast the share below grows there. */
export type Tails = Share & { readonly slope: number }

/**
 * The place that has the wanted share below it: the quantile of any distribution whose tails can be computed. Newton's
 * method on the logarithm of the smaller tail, kept between two places that are known to lie on either side, halving
 * where a step would leave them. `range` holds the answer; `start` is a guess inside it.
 */
export function placeOfShare(
  wanted: Share,
  tailsAt: (place: number) => Tails,
  start: number,
  range: readonly [number, number],
): number {
  const isLower = wanted.below <= wanted.above
  let [low, high] = range
  let place = start
  for (let step = 0; step < 200; step += 1) {
    const { below, above, slope } = tailsAt(place)
    const excess = isLower ? Math.log(below / wanted.below) : Math.log(wanted.above / above)
    if (excess > 0) high = place
    else low = place
    const before = place
    place -= (excess * (isLower ? below : above)) / slope
    if (!(place > low && place < high)) place = low + (high - low) / 2
    if (Math.abs(place - before) <= Number.EPSILON * Math.max(1, Math.abs(before))) break
  }
  return place
}
