import { totalBedDays } from '../bed-days.ts'
import type { Period } from '../period.ts'
import { rateOrNull } from '../rate.ts'
import type { WardStayRow } from './monthly-rows.ts'
import type { MeasuredIntervention } from './monthly-scope.ts'
import { dayOf } from './wall-time.ts'
import { wardsByOverlap } from './ward-placement.ts'

/** One ward's people (MHS76), interventions (MHS77), bed days of ward stays, and the rate over those (MHS117). */
export type WardFigures = {
  readonly MHS76: number
  readonly MHS77: number
  readonly bedDays: number
  readonly MHS117: number | null
}

/**
 * Figures by ward, over ward-stay bed days (MHS117). An intervention counts on every ward it overlaps (rule 8), so the
 * wards of a provider do not add up to its total; what overlaps none is under "No associated Ward Stay".
 */
export function figuresByWard(
  interventions: readonly MeasuredIntervention[],
  stays: readonly WardStayRow[],
  period: Period,
): Record<string, WardFigures> {
  const staysOf = Map.groupBy(stays, (stay) => stay.spell)
  const staysOn = Map.groupBy(stays, (stay) => stay.ward)
  const placed = interventions.flatMap((one) =>
    wardsByOverlap(one.type, staysOf.get(one.spell.id) ?? [], period).map((ward) => ({ ward, one })),
  )
  const wards = new Set([...staysOn.keys(), ...placed.map(({ ward }) => ward)])
  const figuresOf = (ward: string) => {
    const own = placed.filter((each) => each.ward === ward).map(({ one }) => one)
    return wardFigures(own, bedDaysOf(staysOn.get(ward) ?? [], period))
  }
  return Object.fromEntries([...wards].toSorted().map((ward) => [ward, figuresOf(ward)]))
}

function wardFigures(interventions: readonly MeasuredIntervention[], bedDays: number): WardFigures {
  return {
    MHS76: new Set(interventions.map((one) => one.spell.person)).size,
    MHS77: interventions.length,
    bedDays,
    MHS117: rateOrNull(interventions.length, bedDays),
  }
}

function bedDaysOf(stays: readonly WardStayRow[], period: Period): number {
  const dates = stays.map(({ start, end }) => ({ start: dayOf(start), end: end === null ? null : dayOf(end) }))
  return totalBedDays(dates, period)
}
