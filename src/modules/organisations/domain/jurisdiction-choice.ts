import type { Sector } from './organisation.ts'
import type { UnitKind } from './unit.ts'

/** What of a jurisdiction decides where it can apply. Entries of the catalogue have all of it. */
export type OfferedJurisdiction = {
  readonly code: string
  readonly name: string
  readonly sector: Sector
  readonly unitKinds: readonly UnitKind[]
}

/**
 * The jurisdictions a unit of an organisation of `sector` can have. One that the unit has already (`now`, from an
 * import for example) stays among them, so that saving another change does not force a new law on it.
 */
export function jurisdictionsFor<J extends OfferedJurisdiction>(
  all: Iterable<J>,
  sector: Sector,
  now: string | null = null,
): J[] {
  return [...all].filter((one) => one.sector === sector || one.code === now)
}

/** The kinds of unit that at least one of `jurisdictions` is made for, in their usual order. */
export function kindsFor(jurisdictions: readonly OfferedJurisdiction[], kinds: readonly UnitKind[]): UnitKind[] {
  return kinds.filter((kind) => jurisdictions.some((one) => one.unitKinds.includes(kind)))
}
