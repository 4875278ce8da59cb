import type { Period } from '../period.ts'
import { figuresOfRows, type MonthlyFigures } from './monthly-figures.ts'
import type { MonthlyRows, TypeLookup } from './monthly-rows.ts'

/**
 * NHS England's monthly restrictive intervention measures of one provider: MHS76, 77, 96, 97, 98, 98a, 99, 136, 137,
 * 138, 138a, 139, 146, 146a, 147, 147a and 117 by ward, from the rows submitted for the period (see `rowsAsSubmitted`
 * for live records). Source: NHS England's published code for the Mental Health Services Monthly Statistics (MIT).
 * Throws when the rows are of more than one provider: Lessen never adds organisations up.
 *
 * Formula: MHS96 = 1,000 × MHS77 ÷ bed days; MHS97 = 100 × people restrained ÷ people in hospital; MHS137 = MHS77 ÷
 *   MHS136
 * Units: per 1,000 bed days; percent; interventions per incident; minutes; days
 * Edges: every record open in the month counts. Averages leave out lengths that are not valid
 * Source: NHS England, monthly mental health statistics: its published code
 */
export function nhsEnglandMonthly(rows: MonthlyRows, period: Period, lookup: TypeLookup): MonthlyFigures {
  if (new Set(rows.spells.map((spell) => spell.provider)).size > 1)
    throw new RangeError('rows of more than one provider: organisations are never added up')
  return figuresOfRows(rows, period, lookup)
}
