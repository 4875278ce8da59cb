import { monthFrom } from '#basics/month.ts'
import { writtenMonth } from '#basics/written-time.ts'

/** What the points of a series are called in a sentence, and what being high and low is called of them. */
export type SeriesWords = {
  readonly one: string
  readonly many: string
  /** What lies between two of them. */
  readonly differences: string
  readonly high: string
  readonly low: string
  /** What a point is called, from its `at`. */
  readonly nameOf: (at: string) => string
}

/** Figures by month ('YYYY-MM'). */
export const MONTHS: SeriesWords = {
  one: 'month',
  many: 'months',
  differences: 'month-to-month differences',
  high: 'higher',
  low: 'lower',
  nameOf: (at) => writtenMonth(monthFrom(at)),
}

/** Times between events, each named as it is written: T and G charts. */
export const TIMES_BETWEEN: SeriesWords = {
  one: 'gap between events',
  many: 'gaps between events',
  differences: 'differences between gaps',
  high: 'longer',
  low: 'shorter',
  nameOf: (at) => `the gap that ended on ${at}`,
}
