import type { Interval } from '../intervals/interval.ts'

/** Events of a group in so much exposure: bed days, person-years. */
export type Exposed = { readonly events: number; readonly exposure: number }

/** People (or shifts, episodes) of a group to whom it happened, and to whom it did not. */
export type Parted = { readonly yes: number; readonly no: number }

/**
 * How a group compares with the reference, with an interval. An end is null where the method cannot give one. Whoever
 * shows it shows the counts of both beside it, once they have been through disclosure control.
 */
export type Compared<Method extends string> = {
  readonly value: number
  readonly lower: number | null
  readonly upper: number | null
  readonly method: Method
}

/** What is said when there is nothing to compare. */
export const NOTHING_TO_COMPARE = 'neither side had any, so there is no ratio'

/** Whether all these are counts: none negative, none missing. */
export function areCounts(...values: readonly number[]): boolean {
  return values.every((value) => value >= 0 && value < Infinity)
}

/** e to the power of ln(value) ± half. An end that would be "nought times infinite" is null: nothing can be said of it. */
export function aroundLogged(value: number, half: number): { lower: number | null; upper: number | null } {
  const end = (sign: number) => {
    const at = Math.exp(Math.log(value) + sign * half)
    return Number.isNaN(at) ? null : at
  }
  return { lower: end(-1), upper: end(1) }
}

/** A difference with its interval. */
export type Difference = Interval & { readonly value: number }
