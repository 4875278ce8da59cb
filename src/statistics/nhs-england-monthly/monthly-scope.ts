import { isStayIn } from '../bed-days.ts'
import { isWithin, type Period } from '../period.ts'
import { countsAsActive, countsInDuration, rawMinutes, type Timed } from './duration-validity.ts'
import { lengthBand } from './length-band.ts'
import type {
  IncidentRow,
  MonthlyRows,
  SpellRow,
  TypeLookup,
  TypeProperties,
  TypeRow,
  WallTime,
} from './monthly-rows.ts'
import { dayOf } from './wall-time.ts'

/** One intervention (a distinct incident and type) in scope of a month, with what the measures ask of it. */
export type MeasuredIntervention = {
  readonly incident: IncidentRow
  readonly type: TypeRow
  readonly spell: SpellRow
  /** The national code, or UNKNOWN when the lookup has no such code. */
  readonly code: string
  readonly minutes: number
  readonly band: string
  readonly countsInDuration: boolean
  /** Days it has been going on by the end of the period, and its bands; null unless it is open, active and valid. */
  readonly active: { readonly days: number; readonly bands: TypeProperties['lengthBands'] } | null
}

/** The spells that touch the period, each once. */
export function spellsInScope(rows: MonthlyRows, period: Period): SpellRow[] {
  return [...new Map(rows.spells.map((spell) => [spell.id, spell])).values()].filter((spell) =>
    isStayIn({ ...spell, end: spell.discharge }, period),
  )
}

/**
 * The interventions in scope of the period: incident and type both start in it, end in it, or have no end, and their
 * spell is in scope. An incident none of whose types is in scope counts nowhere.
 */
export function interventionsInScope(rows: MonthlyRows, period: Period, lookup: TypeLookup): MeasuredIntervention[] {
  const spells = new Map(spellsInScope(rows, period).map((spell) => [spell.id, spell]))
  const seen = new Map<string, MeasuredIntervention>()
  for (const incident of rows.incidents.filter((row) => isInScope(row, period))) {
    const spell = spells.get(incident.spell)
    if (spell === undefined) continue
    for (const type of incident.types.filter((row) => isInScope(row, period)))
      seen.set(JSON.stringify([incident.id, type.id]), measured(incident, type, spell, period, lookup))
  }
  return [...seen.values()]
}

/**
 * Live records as a submission for the period would hold them: what starts after it is left out, and what ends after it
 * is still open (a later end would be rejected: MHS50553, MHS51520). Use it before the measures when rows are a history.
 */
export function rowsAsSubmitted(rows: MonthlyRows, period: Period): MonthlyRows {
  const isSoFar = ({ start }: { readonly start: WallTime }) => dayOf(start) <= period.end
  const stillOpen = <T extends string>(end: T | null): T | null =>
    end === null || dayOf(end) > period.end ? null : end
  const asOf = <T extends Timed>(row: T): T => ({ ...row, end: stillOpen(row.end) })
  return {
    spells: rows.spells.filter(isSoFar).map((spell) => ({ ...spell, discharge: stillOpen(spell.discharge) })),
    wardStays: (rows.wardStays ?? []).filter(isSoFar).map(asOf),
    incidents: rows.incidents
      .filter(isSoFar)
      .map((row) => ({ ...asOf(row), types: row.types.filter(isSoFar).map(asOf) })),
  }
}

function isInScope({ start, end }: Timed, period: Period): boolean {
  if (isWithin(dayOf(start), period)) return true
  return end === null ? dayOf(start) < period.start : isWithin(dayOf(end), period)
}

function measured(
  incident: IncidentRow,
  type: TypeRow,
  spell: SpellRow,
  period: Period,
  lookup: TypeLookup,
): MeasuredIntervention {
  const properties = lookup.get(type.code)
  const minutes = rawMinutes(type, period)
  return {
    incident,
    type,
    spell,
    code: properties === undefined ? 'UNKNOWN' : type.code,
    minutes,
    band: lengthBand(minutes, properties),
    countsInDuration: countsInDuration(type, spell, period),
    active:
      properties?.activeWhenOpen && countsAsActive(type, spell, period)
        ? { days: minutes / 1440, bands: properties.lengthBands }
        : null,
  }
}
