import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import { monthOf } from '#basics/month.ts'
import { bedDaysByMonth } from '#modules/people/index.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Places } from '#platform/tenancy/places.ts'
import type { MonthRange } from '../domain/month-counts.ts'
import { type MonthFigures, monthFigures } from '../domain/month-figures.ts'
import { countStarted, listSilentMonths } from './month-counts.store.ts'

/**
 * The figures of each month, of the whole organisation or of some units together: bed days of the organisation are those
 * of its admissions, of units those of their stays; of a month that is not over, up to and with `today`.
 */
export async function listMonthFigures(
  db: OrganisationDb,
  range: MonthRange,
  places: Places,
  today: CalendarDate,
): Promise<MonthFigures[]> {
  const soFar = range.to === monthOf(today) ? { before: addDays(today, 1) } : {}
  const [counts, bedDays, silent] = await Promise.all([
    countStarted(db, range, places),
    bedDaysByMonth(db, { ...range, ...soFar, of: places }),
    listSilentMonths(db, range),
  ])
  return counts.map((counted, n) => {
    const { total = 0, units = new Map<string, number>() } = bedDays[n] ?? {}
    const days = places === 'all' ? total : places.reduce((sum, unit) => sum + (units.get(unit) ?? 0), 0)
    return monthFigures(counted, days, !silent.has(counted.month), monthOf(today))
  })
}
