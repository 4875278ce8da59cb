/** Between what and what the true figure is likely to lie, at the confidence it was asked for. */
export type Interval = { readonly lower: number; readonly upper: number }

/** Both ends times the same factor, as when a count becomes a rate. */
export function scaled({ lower, upper }: Interval, factor: number): Interval {
  return { lower: lower * factor, upper: upper * factor }
}

/** estimate ± half: an interval that is the same to both sides. */
export function around(estimate: number, half: number): Interval {
  return { lower: estimate - half, upper: estimate + half }
}
