import type { AnhoejRuns } from './anhoej-runs.ts'
import type { ChartSettings } from './chart-settings.ts'

/**
 * The charts there are. `xmr` individuals as Making Data Count (2.66 × the average moving range) · `individuals` the same
 * with 3 ÷ 1.128 · `run` the median and Anhøj's rules · `p` shares, `u` rates, `c` counts; with `prime`, also what varies
 * more than chance alone (Laney) · `g` opportunities between events · `t` time between events.
 */
export type ChartKind =
  | 'xmr'
  | 'individuals'
  | 'moving range'
  | 'run'
  | 'p'
  | 'p prime'
  | 'u'
  | 'u prime'
  | 'c'
  | 'g'
  | 't'

/** The limits at one point, and the lines two thirds of the way to them. */
export type Limits = {
  readonly lower: number
  readonly upper: number
  readonly nearLower: number
  readonly nearUpper: number
}

/** Why a stretch has no limits. `collapsed`: there is no variation to make limits of, as with very rare events. */
export type NoLimits = 'too few points' | 'no neighbouring points' | 'collapsed'

/** A rule that a point meets, and on which side it lies or which way it goes. */
export type Signal = { readonly rule: 'outside' | 'trend' | 'two in three' | 'run'; readonly direction: 'high' | 'low' }

/**
 * How a point is judged: by chance, for the better, for the worse, or just high or low where neither is better.
 * `unsettled`: of a run chart that crosses its median too seldom, which is more than chance but has no direction.
 */
export type Judgement = 'common cause' | 'improvement' | 'concern' | 'neutral high' | 'neutral low' | 'unsettled'

/** Between two rebases: what was calculated from it, and why it has no limits where it has none. */
export type Stretch = {
  /** The row it begins with. */
  readonly from: number
  /** How many of its rows have a value. */
  readonly points: number
  /** How many of these were calculated with. */
  readonly used: number
  readonly centre: number | null
  readonly why: NoLimits | null
  /** The average moving range that limits were made of; null for charts that need none. */
  readonly averageRange: number | null
  /** P′ and U′: how many times as wide as chance alone the values vary. About 1: P and U would do. */
  readonly sigmaZ: number | null
  /** Anhøj's runs analysis around the centre. */
  readonly runs: AnhoejRuns
}

/** A point of a chart. What can not be said is null: no value, or no limits. */
export type ChartPoint = {
  readonly at: string
  readonly value: number | null
  /** The number of its stretch, from 0. */
  readonly stretch: number
  readonly centre: number | null
  readonly limits: Limits | null
  /** 0 is exactly on the centre. */
  readonly side: -1 | 0 | 1 | null
  readonly isOutside: boolean | null
  /** Not outside, but beyond two thirds of the way to a limit. */
  readonly isNear: boolean | null
  /** The one label: the first of outside, trend, two in three, run. */
  readonly signal: Signal | null
  /** Every rule it meets, in that order. */
  readonly reasons: readonly Signal[]
  readonly judgement: Judgement | null
}

/** What must be said beside a chart. `points` is how many it speaks of. */
export type ChartWarning = {
  readonly is: NoLimits | 'provisional' | 'use a T or G chart' | 'missing values'
  readonly stretch: number
  readonly points: number
}

/** A whole chart, of any kind. */
export type Chart = {
  readonly kind: ChartKind
  readonly settings: ChartSettings
  readonly stretches: readonly Stretch[]
  /** Made when first asked for: a thousand charts can be judged without making their points. */
  readonly points: readonly ChartPoint[]
  /** What the variation icon says: it speaks of the last point, and of nothing else. Null: no icon. */
  readonly variation: { readonly judgement: Judgement; readonly direction: Signal['direction'] | null } | null
  /** Whether the target will be met: always, never, or now and then, by the limits of the last point. Null: no icon. */
  readonly assurance: 'pass' | 'fail' | 'hit and miss' | null
  readonly warnings: readonly ChartWarning[]
  /** The line so many sigmas from the centre (below it when negative), cut to what is possible; null where there is none. */
  readonly line: (sigmas: number) => readonly (number | null)[]
}
