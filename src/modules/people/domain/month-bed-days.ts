import type { Id } from '#basics/id.ts'
import type { Month } from '#basics/month.ts'

/**
 * Occupied bed days of a month, whole days: of the organisation (by admission), and of each unit (by stay, a person's
 * leave included). The units need not add up to the total: they come from other records.
 */
export type MonthBedDays = { readonly month: Month; readonly total: number; readonly units: ReadonlyMap<Id, number> }
