import { type CalendarDate, calendarDateOf } from '#basics/calendar-date.ts'
import { sum } from '#statistics/average.ts'
import { bedDays } from '#statistics/bed-days.ts'
import { hbipsRate } from '#statistics/field-measures/hbips.ts'
import { hbipsMinutes } from '#statistics/field-measures/hbips-minutes.ts'
import { roundHalfAwayFromZero } from '#statistics/rounding.ts'
import { bulletinRate } from '#statistics/standardised/bulletin.ts'
import { answering, type GoldenAdapter } from '#tests/golden/golden-vector.ts'
import { valueOf } from './ratio-columns.ts'

type Stays = { readonly start: string[]; readonly end: (string | null)[]; readonly inactive: (string | null)[] }
type Period = { readonly periodStart: string; readonly periodEnd: string }
type Cell = readonly [string, string, string, number]

const dayOrNull = (text: string | null | undefined): CalendarDate | null =>
  text === null || text === undefined ? null : calendarDateOf(text)

const days = answering<Stays, Period>((input, options) => {
  const period = { start: calendarDateOf(options.periodStart), end: calendarDateOf(options.periodEnd) }
  const stays = input.start.map((start, i) => ({
    start: calendarDateOf(start),
    end: dayOrNull(input.end[i]),
    inactivated: dayOrNull(input.inactive[i]),
  }))
  // Theirs run on where a stay ends after the period; the house's own figure cuts them there.
  const each = stays.map((stay) => bedDays(stay, period, 'runs on'))
  return { bedDays: each, total: sum(each) }
})

/** The published rate is ours rounded to as many decimals as were published. */
const hbips = answering<{ inpatientDays: number[]; leaveDays: number[]; minutes: number[] }>((input, _, vector) => {
  const { hours, thousandPatientHours, value } = valueOf(
    hbipsRate({ minutes: input.minutes, inpatientDays: sum(input.inpatientDays), leaveDays: sum(input.leaveDays) }),
  )
  const decimals = String(vector.expected['publishedRate']).split('.')[1]?.length ?? 0
  return {
    denominatorThousandHours: thousandPatientHours,
    numeratorHours: hours,
    ratePer1000Hours: value,
    publishedRate: roundHalfAwayFromZero(value, decimals),
  }
})

/** Measures of NHS England (bed days, the Bulletin's standardised rate) and the documented HBIPS examples. */
export const fieldColumns: Record<string, GoldenAdapter> = {
  'NHSDigital-mental-health/bed-days:hospital-spell': days,
  'NHSDigital-mental-health/bed-days:ward-stay': days,
  'NHSDigital-mental-health/restrictive-intervention-standardised-rate': answering<
    { population: Cell[]; people: Cell[] },
    { per: number }
  >((input, { per }) => {
    const keyOf = ([, gender, age]: Cell) => `${gender} ${age}`
    const found = [...new Set(input.population.map(([ethnic]) => ethnic))].toSorted().map((ethnic) => {
      const strata = input.population
        .filter(([own]) => own === ethnic)
        .map((cell) => ({
          population: cell[3],
          people:
            input.people.find(([own, ...rest]) => own === ethnic && keyOf([own, ...rest]) === keyOf(cell))?.[3] ?? 0,
          weight: sum(input.population.filter((other) => keyOf(other) === keyOf(cell)).map((other) => other[3])),
        }))
      return { ethnic, ...valueOf(bulletinRate(strata, per)) }
    })
    return {
      ethnicGroup: found.map(({ ethnic }) => ethnic),
      standardisedRate: found.map(({ value }) => value),
      halfWidth95: found.map(({ halfWidth }) => halfWidth),
    }
  }),
  'documented/hbips-2': hbips,
  'documented/hbips-3': hbips,
  'documented/hbips-minutes': answering<{ durationsSeconds: number[] }>(({ durationsSeconds }) => ({
    minutes: durationsSeconds.map(hbipsMinutes),
  })),
}
