import { maximum, mean, median } from '../average.ts'
import { totalBedDays } from '../bed-days.ts'
import { grouped } from '../grouping.ts'
import type { Period } from '../period.ts'
import { rateOrNull } from '../rate.ts'
import { countsInDuration, rawMinutes } from './duration-validity.ts'
import type { MonthlyRows, TypeLookup, TypeProperties } from './monthly-rows.ts'
import { interventionsInScope, type MeasuredIntervention, spellsInScope } from './monthly-scope.ts'
import { type InjuryCounts, peopleByInjury } from './patient-injury.ts'
import { figuresByWard, type WardFigures } from './ward-figures.ts'

/** Counts, and the rate over the bed days of the whole level (MHS96), of one type of intervention, with its lengths. */
export type TypeFigures = DurationFigures & {
  readonly MHS76: number
  readonly MHS77: number
  readonly MHS96: number | null
}

/** Mean (98), median (98a) and maximum (99) minutes of an intervention, and how many stand behind them. */
export type DurationFigures = {
  readonly MHS98: number | null
  readonly MHS98a: number | null
  readonly MHS99: number | null
  readonly interventionsTimed: number
  readonly peopleTimed: number
}

/** The monthly measures of one level, unrounded and unsuppressed: never to leave the server as they are. */
export type MonthlyFigures = {
  /** People subject to an intervention. */ readonly MHS76: number
  /** Interventions. */ readonly MHS77: number
  /** Incidents. */ readonly MHS136: number
  /** Interventions per incident. */ readonly MHS137: number | null
  /** Bed days of all spells in scope. */ readonly bedDays: number
  /** Interventions per 1,000 bed days. */ readonly MHS96: number | null
  /** Percentage of people in hospital who were subject to an intervention. */ readonly MHS97: number | null
  /** Mean, median and maximum minutes of an incident. */ readonly MHS138: number | null
  readonly MHS138a: number | null
  readonly MHS139: number | null
  readonly incidentsTimed: number
  /** Mean and median days of what is open and active, with seclusion's bands (146) and segregation's (147). */
  readonly MHS146: number | null
  readonly MHS146a: number | null
  readonly MHS147: number | null
  readonly MHS147a: number | null
  readonly byType: Readonly<Record<string, TypeFigures>>
  /** Interventions by published length band. */ readonly byBand: Readonly<Record<string, number>>
  readonly byInjury: InjuryCounts
  readonly byWard: Readonly<Record<string, WardFigures>>
}

/** The measures of the given rows taken together, whoever's they are. Only `nhsEnglandMonthly` may call it for Lessen. */
export function figuresOfRows(rows: MonthlyRows, period: Period, lookup: TypeLookup): MonthlyFigures {
  const spells = spellsInScope(rows, period)
  const all = interventionsInScope(rows, period, lookup)
  const bedDays = totalBedDays(
    spells.map((spell) => ({ ...spell, end: spell.discharge })),
    period,
  )
  const people = new Set(all.map((one) => one.spell.person)).size
  const incidents = [...new Map(all.map((one) => [one.incident.id, one])).values()]
  const timed = incidents.filter(({ incident, spell }) => countsInDuration(incident, spell, period))
  const lengths = timed.map(({ incident }) => rawMinutes(incident, period))
  const active = activeDays(all)
  return {
    MHS76: people,
    MHS77: all.length,
    MHS136: incidents.length,
    MHS137: incidents.length === 0 ? null : all.length / incidents.length,
    bedDays,
    MHS96: rateOrNull(all.length, bedDays),
    MHS97: rateOrNull(people, new Set(spells.map((spell) => spell.person)).size, 100),
    MHS138: mean(lengths),
    MHS138a: median(lengths),
    MHS139: maximum(lengths),
    incidentsTimed: timed.length,
    MHS146: mean(active.seclusion),
    MHS146a: median(active.seclusion),
    MHS147: mean(active.segregation),
    MHS147a: median(active.segregation),
    byType: grouped(
      all,
      (one) => one.code,
      (group) => typeFigures(group, bedDays),
    ),
    byBand: grouped(
      all,
      (one) => one.band,
      (group) => group.length,
    ),
    byInjury: peopleByInjury(all),
    byWard: figuresByWard(all, rows.wardStays ?? [], period),
  }
}

function typeFigures(group: readonly MeasuredIntervention[], bedDays: number): TypeFigures {
  const timed = group.filter((one) => one.countsInDuration)
  const minutes = timed.map((one) => one.minutes)
  return {
    MHS76: new Set(group.map((one) => one.spell.person)).size,
    MHS77: group.length,
    MHS96: rateOrNull(group.length, bedDays),
    MHS98: mean(minutes),
    MHS98a: median(minutes),
    MHS99: maximum(minutes),
    interventionsTimed: timed.length,
    peopleTimed: new Set(timed.map((one) => one.spell.person)).size,
  }
}

/** Days of what is open and active, apart by the bands its type is published with. */
function activeDays(all: readonly MeasuredIntervention[]): Record<TypeProperties['lengthBands'], number[]> {
  const days: Record<TypeProperties['lengthBands'], number[]> = { short: [], seclusion: [], segregation: [] }
  for (const { active } of all) if (active !== null) days[active.bands].push(active.days)
  return days
}
