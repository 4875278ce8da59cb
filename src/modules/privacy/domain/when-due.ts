import { type CalendarDate, calendarDateOf, isCalendarDate } from '#basics/calendar-date.ts'

/** A rule for how long a record is kept, as far as this module asks. */
export type KeepingRule = {
  readonly periods: readonly {
    readonly sector: string
    readonly from: string
    readonly keep: { readonly years: number } | { readonly days: number } | { readonly hours: number }
  }[]
  readonly atLeast?: { readonly years: number }
}

/** Before which days a person's last contact, and their birth where it counts, must lie for their record to be due. */
export type DueBefore = { readonly lastContact: CalendarDate; readonly born: CalendarDate | null }

/**
 * When records of an organisation of this sector become due for disposal, seen from `today`. The last contact is always
 * longer ago than the law's floor. Nothing when no rule of years holds for the sector: then nothing is ever due.
 */
export function dueBefore(rule: KeepingRule, sector: string, today: CalendarDate): DueBefore | undefined {
  const period = rule.periods.find((one) => one.sector === sector || one.sector === 'all')
  if (period === undefined || !('years' in period.keep)) return undefined
  const floor = rule.atLeast?.years ?? 0
  if (period.from === 'birth') {
    return { lastContact: yearsBefore(today, floor), born: yearsBefore(today, period.keep.years) }
  }
  return { lastContact: yearsBefore(today, Math.max(floor, period.keep.years)), born: null }
}

/** The same day so many years earlier; of 29 February, where there is none, the 28th: never a day too early to be due. */
function yearsBefore(day: CalendarDate, years: number): CalendarDate {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0')
  const same = `${year}-${day.slice(5)}`
  return isCalendarDate(same) ? same : calendarDateOf(`${year}-02-28`)
}
