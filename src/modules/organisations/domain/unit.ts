import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'

/** What kinds of unit there are. */
export const unitKinds = ['ward', 'home', 'class', 'school'] as const

/** One of `unitKinds`. */
export type UnitKind = (typeof unitKinds)[number]

/** A ward, home, class or school: where people stay and incidents happen. */
export type Unit = {
  readonly id: Id
  readonly siteId: Id | null
  readonly name: string
  /** The ward code of returns (MHSDS WardCode), or a code of its own; unique in the organisation. */
  readonly code: string
  readonly kind: UnitKind
  /** Beds or places; null where it has none. */
  readonly beds: number | null
  /** A code of the jurisdictions in the catalogue: which law applies here. */
  readonly jurisdiction: string
  /** MHSDS WardType (M903060) as given. */
  readonly wardType: string | null
  /** The first day it no longer runs; null while it does. */
  readonly closedOn: CalendarDate | null
}

/** Whether `text` names a kind of unit. */
export function isUnitKind(text: string): text is UnitKind {
  return unitKinds.some((kind) => kind === text)
}

/** Whether the unit runs on `day`. */
export function isOpenOn(unit: Unit, day: CalendarDate): boolean {
  return unit.closedOn === null || day < unit.closedOn
}
