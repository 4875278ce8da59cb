import type { Id } from '#basics/id.ts'
import type { Month } from '#basics/month.ts'

/** What began in one month: interventions, incidents, and people who were subject to an intervention. */
export type MonthCounts = {
  readonly month: Month
  readonly interventions: number
  readonly incidents: number
  readonly people: number
}

/** How many interventions began in a month in each unit; units without any are left out. */
export type MonthByUnit = { readonly month: Month; readonly units: ReadonlyMap<Id, number> }

/** Months from `from` to `to`, both included. */
export type MonthRange = { readonly from: Month; readonly to: Month }
