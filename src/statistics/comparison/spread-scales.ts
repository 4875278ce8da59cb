/** A unit's figures: what was counted, and what it is held against (expected events, people, incidents). */
export type Counted = { readonly numerator: number; readonly denominator: number }

/**
 * A scale on which the figures of like units spread evenly: where a unit lies, where the target lies, the standard error
 * of a unit there, the error that a unit at the target would have, and the way back.
 */
export type SpreadScale = {
  readonly at: (unit: Counted) => number
  readonly ofTarget: (target: number) => number
  readonly error: (unit: Counted) => number
  readonly errorAtTarget: (denominator: number, target: number) => number
  /** Null outside what the scale can reach. */
  readonly back: (place: number) => number | null
}

/** Ratios to what is expected by their square roots: works for units with no events (the CQC's method). */
const squareRoot: SpreadScale = {
  at: ({ numerator, denominator }) => Math.sqrt(numerator / denominator),
  ofTarget: Math.sqrt,
  error: ({ denominator }) => 1 / (2 * Math.sqrt(denominator)),
  errorAtTarget: (denominator) => 1 / (2 * Math.sqrt(denominator)),
  back: (place) => (place < 0 ? null : place ** 2),
}

/** Ratios to what is expected by their logarithms (NHS England's SHMI). A unit with no events is infinitely far down. */
const logarithm: SpreadScale = {
  at: ({ numerator, denominator }) => Math.log(numerator / denominator),
  ofTarget: Math.log,
  error: ({ denominator }) => 1 / Math.sqrt(denominator),
  errorAtTarget: (denominator) => 1 / Math.sqrt(denominator),
  back: Math.exp,
}

/** Shares of people, shifts or episodes by the angle whose sine is their square root. */
const angle: SpreadScale = {
  at: ({ numerator, denominator }) => Math.asin(Math.sqrt(numerator / denominator)),
  ofTarget: (target) => Math.asin(Math.sqrt(target)),
  error: ({ denominator }) => 1 / (2 * Math.sqrt(denominator)),
  errorAtTarget: (denominator) => 1 / (2 * Math.sqrt(denominator)),
  back: (place) => (place < 0 || place > Math.PI / 2 ? null : Math.sin(place) ** 2),
}

/** Ratios of two counts, such as interventions per incident, by their logarithms with half a case added to each. */
const ratioOfCounts: SpreadScale = {
  at: ({ numerator, denominator }) => Math.log((numerator + 0.5) / (denominator + 0.5)),
  ofTarget: Math.log,
  error: ({ numerator, denominator }) =>
    Math.sqrt(numerator / (numerator + 0.5) ** 2 + denominator / (denominator + 0.5) ** 2),
  errorAtTarget: (denominator, target) => ratioOfCounts.error({ numerator: target * denominator, denominator }),
  back: Math.exp,
}

/** The scales of Spiegelhalter (2005), by name. Rates over bed days or person-time belong on none of them as they are. */
export const spreadScales = { squareRoot, logarithm, angle, ratioOfCounts }
