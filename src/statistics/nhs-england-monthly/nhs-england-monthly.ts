import type { Period } from '../period.ts'
import { figuresOfRows, type MonthlyFigures } from './monthly-figures.ts'
import type { MonthlyRows, TypeLookup } from './monthly-rows.ts'

/**
 * NHS England's monthly restrictive intervention measures of one provider: MHS76, 77, 96, 97, 98, 98a, 99, 136, 137,
 * 138, 138a, 139, 146, 146a, 147, 147a and 117 by ward, from the rows submitted for the period (see `rowsAsSubmitted`
 * for live records). Source: NHS England's published code for the Mental Health Services Monthly Statistics (MIT).
 * Throws when the rows are of more than one provider: Lessen never adds organisations up.
 */
export function nhsEnglandMonthly(rows: MonthlyRows, period: Period, lookup: TypeLookup): MonthlyFigures {
  if (new Set(rows.spells.map((spell) => spell.provider)).size > 1)
    throw new RangeError('rows of more than one provider: organisations are never added up')
  return figuresOfRows(rows, period, lookup)
}
