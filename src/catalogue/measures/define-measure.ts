/** A statistic as data: what is counted over what, and what a reader must know before believing it. */
export type Measure = {
  readonly code: string
  readonly name: string
  /** What is counted, in one sentence. */
  readonly numerator: string
  /** What it is divided by, in one sentence. */
  readonly denominator: string
  readonly per: number
  /** Which way is better. */
  readonly better: 'lower' | 'higher' | 'neither'
  readonly whyItMatters: string
  readonly source: string
  readonly authoredBy: string
  readonly reviewedOn: string
  readonly nextReviewOn: string
}

/** Declares a measure; the file's name is its code. */
export function defineMeasure(measure: Measure): Measure {
  return measure
}
