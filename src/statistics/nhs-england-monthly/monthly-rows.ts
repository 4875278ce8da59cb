import type { CalendarDate } from '#basics/calendar-date.ts'

/**
 * A local date with its time, 'YYYY-MM-DDTHH:MM' or with seconds, or the date alone where the time was not recorded. As
 * the wall clock showed it: the national method subtracts wall clock times and knows no clock changes.
 */
export type WallTime = string

/** A hospital spell (MHS501). `inactivated`: the day on which the record was made inactive, which then counts as its end. */
export type SpellRow = {
  readonly id: string
  readonly provider: string
  readonly person: string
  readonly start: CalendarDate
  readonly discharge: CalendarDate | null
  readonly inactivated?: CalendarDate | null
}

/** A stay on one ward within a spell (MHS502). */
export type WardStayRow = {
  readonly id: string
  readonly spell: string
  readonly ward: string
  readonly start: WallTime
  readonly end: WallTime | null
}

/** One type used in an incident (MHS515): with its incident, one intervention. `injury`: was the person injured? */
export type TypeRow = {
  readonly id: string
  readonly code: string
  readonly start: WallTime
  readonly end: WallTime | null
  readonly injury?: 'Y' | 'N' | null
}

/** An incident (MHS505) with its types. */
export type IncidentRow = {
  readonly id: string
  readonly spell: string
  readonly start: WallTime
  readonly end: WallTime | null
  readonly types: readonly TypeRow[]
}

/** What one provider submitted for one month. The latest version of each record; not the history. */
export type MonthlyRows = {
  readonly spells: readonly SpellRow[]
  readonly wardStays?: readonly WardStayRow[]
  readonly incidents: readonly IncidentRow[]
}

/**
 * What the method must know about a type of intervention: which published length bands apply, and whether an open one is
 * counted as active. Properties, so that no code here names a type.
 */
export type TypeProperties = {
  readonly lengthBands: 'short' | 'seclusion' | 'segregation'
  readonly activeWhenOpen: boolean
}

/** The properties of each national code (M515020: '01', '04' to '17'). A code not in it is published as UNKNOWN. */
export type TypeLookup = ReadonlyMap<string, TypeProperties>

/** The lookup from catalogue entries: those with a national code. The first entry of a code wins. */
export function typeLookup(entries: Iterable<TypeProperties & { readonly mhsds?: string }>): TypeLookup {
  const lookup = new Map<string, TypeProperties>()
  for (const entry of entries) if (entry.mhsds !== undefined && !lookup.has(entry.mhsds)) lookup.set(entry.mhsds, entry)
  return lookup
}
