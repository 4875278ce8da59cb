import { type Month, monthOf } from '#basics/month.ts'
import { totalBedDays } from '../bed-days.ts'
import { grouped } from '../grouping.ts'
import type { MonthlyRows } from '../nhs-england-monthly/monthly-rows.ts'
import { dayOf } from '../nhs-england-monthly/wall-time.ts'
import { wardOfStart } from '../nhs-england-monthly/ward-placement.ts'
import { type Period, periodOfMonth } from '../period.ts'
import type { StartedFacts } from './started.ts'

/**
 * The facts of one month counted from rows, plainly and slowly: the reference that what SQL counts is held against. The
 * definitions are those of `startedFigures`.
 */
export function startedFromRows(rows: MonthlyRows, month: Month): StartedFacts {
  const spells = new Map(rows.spells.map((spell) => [spell.id, spell]))
  const staysOf = Map.groupBy(rows.wardStays ?? [], (stay) => stay.spell)
  const pairs = rows.incidents.flatMap((incident) => incident.types.map((type) => ({ incident, type })))
  const started = pairs.filter(({ type }) => monthOf(dayOf(type.start)) === month)
  const once = [...new Map(started.map((pair) => [JSON.stringify([pair.incident.id, pair.type.id]), pair])).values()]
  const placed = once.flatMap(({ incident, type }) => wardOfStart(type, staysOf.get(incident.spell) ?? []) ?? [])
  return {
    interventions: once.length,
    incidents: new Set(rows.incidents.filter((row) => monthOf(dayOf(row.start)) === month).map((row) => row.id)).size,
    people: new Set(once.map(({ incident }) => spells.get(incident.spell)?.person)).size,
    interventionsByWard: grouped(
      placed,
      (ward) => ward,
      (group) => group.length,
    ),
    ...bedDaysFromRows(rows, periodOfMonth(month)),
  }
}

function bedDaysFromRows(rows: MonthlyRows, period: Period): Pick<StartedFacts, 'bedDays' | 'bedDaysByWard'> {
  return {
    bedDays: totalBedDays(
      rows.spells.map((spell) => ({ ...spell, end: spell.discharge })),
      period,
    ),
    bedDaysByWard: grouped(
      rows.wardStays ?? [],
      (stay) => stay.ward,
      (stays) =>
        totalBedDays(
          stays.map(({ start, end }) => ({ start: dayOf(start), end: end === null ? null : dayOf(end) })),
          period,
        ),
    ),
  }
}
