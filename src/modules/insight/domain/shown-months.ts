import { writtenMonth } from '#basics/written-time.ts'
import type { ChartPoint } from '#statistics/charts/chart.ts'
import { roundHalfAwayFromZero } from '#statistics/rounding.ts'
import { type MonthFigures, type MonthRate, seriesValue } from './month-figures.ts'
import type { RateCourse } from './rate-course.ts'

/** A month in words, as it stands in a table. */
export type MonthLine = {
  readonly month: string
  readonly interventions: string
  readonly incidents: string
  readonly people: string
  readonly bedDays: string
  readonly rate: string
}

/** A month as a point of a chart: the words for its axis, its value, and the limits where these have been earned. */
export type MonthPoint = {
  readonly label: string
  readonly short: string
  readonly value: number | null
  /** Why there is a gap, where there is one. */
  readonly missing?: 'no bed days' | 'nothing recorded'
  readonly said: string
  readonly mean?: number
  readonly lower?: number
  readonly upper?: number
  readonly mark: 'usual' | 'lower' | 'higher'
}

/** A rate for reading: two decimals, or in words why there is none. */
export function rateInWords(rate: MonthRate): string {
  if (rate.is === 'value') return twoDecimals(rate.per1000)
  return { zero: '0', 'no bed days': 'No bed days, so no rate', 'nothing recorded': 'Nothing recorded' }[rate.is]
}

/** Every month in words, the latest first. The running one says so; none is silence where nothing was recorded. */
export function monthLines(months: readonly MonthFigures[]): MonthLine[] {
  return months.toReversed().map((figures) => {
    const count = (number: number) =>
      figures.rate.is === 'nothing recorded' ? 'Nothing recorded' : number.toLocaleString('en-GB')
    return {
      month: figures.isRunning ? `${writtenMonth(figures.month)} (so far)` : writtenMonth(figures.month),
      interventions: count(figures.interventions),
      incidents: count(figures.incidents),
      people: count(figures.people),
      bedDays: figures.bedDays.toLocaleString('en-GB'),
      rate: rateInWords(figures.rate),
    }
  })
}

/** The months that are over as points, with mean and limits where the statistics gave them. */
export function monthPoints({ months, chart }: RateCourse): MonthPoint[] {
  return months
    .filter((month) => !month.isRunning)
    .map((month, n) => {
      const label = writtenMonth(month.month)
      const value = seriesValue(month)
      return {
        label,
        short: `${label.slice(0, 3)} ${label.slice(-2)}`,
        value,
        ...missingOf(month),
        said: `${rateInWords(month.rate)} per 1,000`,
        ...limitsAt(chart.points[n]),
        mark: markOf(chart.points[n]),
      }
    })
}

/** Which month the figures begin with, where it is later than was asked for: before it nothing was recorded. */
export function silenceBefore({ months }: RateCourse, window: number): string | null {
  const [first] = months
  return first === undefined || months.length > window ? null : writtenMonth(first.month)
}

function limitsAt(point: ChartPoint | undefined): Pick<MonthPoint, 'mean' | 'lower' | 'upper'> {
  const { centre: mean = null, limits = null } = point ?? {}
  if (mean === null || limits === null) return {}
  return { mean, lower: Math.max(0, limits.lower), upper: limits.upper }
}

function missingOf({ rate }: MonthFigures): Pick<MonthPoint, 'missing'> {
  return rate.is === 'no bed days' || rate.is === 'nothing recorded' ? { missing: rate.is } : {}
}

function markOf(point: ChartPoint | undefined): MonthPoint['mark'] {
  if (!point?.signal) return 'usual'
  return point.signal.direction === 'high' ? 'higher' : 'lower'
}

function twoDecimals(value: number): string {
  return roundHalfAwayFromZero(value, 2).toFixed(2)
}
