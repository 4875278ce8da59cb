import type { Period } from '../period.ts'
import { figuresOfRows, type MonthlyFigures } from './monthly-figures.ts'
import type { MonthlyRows, TypeLookup } from './monthly-rows.ts'

/**
 * The measures of several providers together, for the worked example alone: invented rows, published in full, that
 * prove our figures against NHS England's rules for the country. No path in Lessen adds organisations up, and a test
 * fails when anything but a test imports this file. Never call it with rows that are not public already.
 */
export function togetherForWorkedExampleOnly(
  providers: readonly MonthlyRows[],
  period: Period,
  lookup: TypeLookup,
): MonthlyFigures {
  const together = {
    spells: providers.flatMap((rows) => rows.spells),
    wardStays: providers.flatMap((rows) => rows.wardStays ?? []),
    incidents: providers.flatMap((rows) => rows.incidents),
  }
  return figuresOfRows(together, period, lookup)
}
