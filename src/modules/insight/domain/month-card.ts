import { writtenMonth } from '#basics/written-time.ts'
import type { MonthFigures } from './month-figures.ts'
import type { RateCourse } from './rate-course.ts'
import { rateInWords } from './shown-months.ts'

/** A month's rate as one card: what it is called, the figure or why there is none, and what can be said of it. */
export type MonthCard = {
  readonly heading: string
  readonly figure: { readonly is: 'value'; readonly text: string } | { readonly is: 'zero' } | null
  /** In words, where there is no figure. */
  readonly instead: string | null
  readonly unit: string
  readonly note: string
}

/** The card of the last month that is over: its note is the sentence that is true of the whole course. */
export function lastMonthCard(course: RateCourse): MonthCard | null {
  const month = course.months.findLast((one) => !one.isRunning)
  return month ? { ...cardOf(month), heading: writtenMonth(month.month), note: course.sentence } : null
}

/** The card of the month that runs. Its rate still moves, and the card says so. */
export function runningMonthCard({ months }: RateCourse): MonthCard | null {
  const month = months.find((one) => one.isRunning)
  if (month === undefined) return null
  const { interventions, bedDays } = month
  const counted = `${interventions.toLocaleString('en-GB')} ${interventions === 1 ? 'intervention' : 'interventions'} so far`
  return {
    ...cardOf(month),
    heading: `${writtenMonth(month.month)}, so far`,
    note: `${counted}, over ${bedDays.toLocaleString('en-GB')} bed days so far. The month is not over.`,
  }
}

function cardOf({ rate }: MonthFigures): Pick<MonthCard, 'figure' | 'instead' | 'unit'> {
  const unit = 'per 1,000 bed days'
  if (rate.is === 'value') return { figure: { is: 'value', text: rateInWords(rate) }, instead: null, unit }
  if (rate.is === 'zero') return { figure: { is: 'zero' }, instead: null, unit }
  return { figure: null, instead: rateInWords(rate), unit }
}
