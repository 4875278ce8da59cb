import type { Interval } from '../intervals/interval.ts'

/** A unit to be held against others: its name, what was counted and over how much. Null: it sent none. */
export type FunnelUnit = {
  readonly unit: string
  readonly numerator: number | null
  readonly denominator: number | null
}

/**
 * What can be said of a unit. `within`: no different from the others beyond chance. `near`: outside the 95% limits, as
 * one in twenty like units is by chance. `far`: outside the 99.8% limits. `too few to tell`: so little exposure that even
 * none at all would be no surprise, so that nothing low can be seen there. None of these is a rank, and none says why.
 */
export type FunnelVerdict = 'within' | 'near high' | 'far high' | 'near low' | 'far low' | 'too few to tell'

/** A unit with its figure, how many standard errors it is from the target, its limits, and what can be said of it. */
export type FunnelPoint = {
  readonly unit: string
  readonly numerator: number
  readonly denominator: number
  readonly value: number
  readonly z: number
  readonly near: Interval
  readonly far: Interval
  readonly verdict: FunnelVerdict
}

/**
 * A funnel: the units in the order they were given, never by their figures. `adjusted`: the limits allow for the units
 * being unlike each other (between-unit variance); `notAdjusted` says why not when that was asked for.
 */
export type Funnel = {
  readonly kind: 'funnel'
  readonly target: number
  readonly per: number
  readonly points: readonly FunnelPoint[]
  readonly leftOut: readonly { readonly unit: string; readonly why: string }[]
  readonly ratio: number
  readonly between: number
  readonly adjusted: boolean
  readonly notAdjusted: string | null
}

/** A funnel, or why units cannot be told apart at all. */
export type FunnelResult =
  | Funnel
  | {
      readonly kind: 'too few to tell'
      readonly why: string
      readonly leftOut: readonly { readonly unit: string; readonly why: string }[]
    }

/** On which side of an interval a value lies, strictly; null inside and on its ends. */
export function sideOf(value: number, { lower, upper }: Interval): 'high' | 'low' | null {
  if (value > upper) return 'high'
  return value < lower ? 'low' : null
}

/** The verdict of a point. `likelyNone`: the chance that a like unit of this size has none at all. */
export function verdictOf(value: number, near: Interval, far: Interval, likelyNone: number): FunnelVerdict {
  const side = sideOf(value, near)
  if (side !== 'high' && likelyNone > NONE_IS_NO_SURPRISE) return 'too few to tell'
  if (side === null) return 'within'
  return sideOf(value, far) === side ? `far ${side}` : `near ${side}`
}

/** Where none at all is likelier than this, no low figure can be told from chance at the 95% limit. */
const NONE_IS_NO_SURPRISE = 0.025
