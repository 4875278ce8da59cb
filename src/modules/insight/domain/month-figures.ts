import type { Month } from '#basics/month.ts'
import { rateOrNull } from '#statistics/rate.ts'
import type { MonthCounts } from './month-counts.ts'

/**
 * How often interventions began in a month. A rate, a true nought, no bed days (then there is no rate), and nothing
 * recorded anywhere in the organisation (then nobody knows) are four things and never shown as each other.
 */
export type MonthRate =
  | { readonly is: 'value'; readonly per1000: number }
  | { readonly is: 'zero' }
  | { readonly is: 'no bed days' }
  | { readonly is: 'nothing recorded' }

/** What is known of one month: what was counted, the bed days, and the rate. */
export type MonthFigures = MonthCounts & {
  readonly bedDays: number
  readonly rate: MonthRate
  /** The month goes on: its figures and its bed days are of the days so far. */
  readonly isRunning: boolean
}

/**
 * The figures of a month. `recordedAnywhere`: whether the organisation recorded anything at all that began in it; if it
 * did not, none is silence and not a nought.
 */
export function monthFigures(
  counts: MonthCounts,
  bedDays: number,
  recordedAnywhere: boolean,
  running: Month,
): MonthFigures {
  return { ...counts, bedDays, rate: rateOf(counts, bedDays, recordedAnywhere), isRunning: counts.month === running }
}

function rateOf({ interventions }: MonthCounts, bedDays: number, recordedAnywhere: boolean): MonthRate {
  const per1000 = rateOrNull(interventions, bedDays)
  if (per1000 === null) return { is: recordedAnywhere ? 'no bed days' : 'nothing recorded' }
  if (!recordedAnywhere) return { is: 'nothing recorded' }
  return per1000 === 0 ? { is: 'zero' } : { is: 'value', per1000 }
}

/** The rate as a figure of a series: a gap where there is none. */
export function seriesValue({ rate }: MonthFigures): number | null {
  if (rate.is === 'value') return rate.per1000
  return rate.is === 'zero' ? 0 : null
}

/** The months from the first in which anything was recorded; all of them when nothing was. What came before is unknown. */
export function sinceFirstRecord(months: readonly MonthFigures[]): readonly MonthFigures[] {
  const first = months.findIndex(({ rate }) => rate.is !== 'nothing recorded')
  return first < 0 ? months : months.slice(first)
}
