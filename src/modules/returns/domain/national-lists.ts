import type { Jurisdiction } from '#catalogue/jurisdictions/define-jurisdiction.ts'
import type { Practice } from '#catalogue/practices/define-practice.ts'

/** The national codes that a column may hold. Null where no list is published: then nothing is ever warned of. */
export type NationalLists = {
  readonly interventionTypes: readonly string[]
  readonly reasons: readonly string[]
  readonly yesNo: readonly string[]
  /** Reason a review was not held (M505120): no national list is published, so only one that is given here. */
  readonly reviewNotHeldReasons: readonly string[] | null
}

/**
 * The lists as the catalogue knows them: types are those of the practices that have a national code, reasons those of
 * the setting's law. `reviewNotHeldReasons` is null unless the organisation gives a list of its own.
 */
export function nationalLists(
  practices: Iterable<Practice>,
  jurisdiction: Jurisdiction,
  reviewNotHeldReasons: readonly string[] | null,
): NationalLists {
  return {
    interventionTypes: [...practices].flatMap((practice) => practice.mhsds ?? []),
    reasons: jurisdiction.reasons.map((reason) => reason.code),
    yesNo: ['Y', 'N'],
    reviewNotHeldReasons,
  }
}
