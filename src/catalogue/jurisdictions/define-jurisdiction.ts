/** A legal setting: which law applies in a unit, and the words and lists that follow from it. A dated version of its rules. */
export type Jurisdiction = {
  readonly code: string
  readonly name: string
  readonly sector: 'health' | 'social care' | 'education'
  /** The kinds of unit it can be chosen for. */
  readonly unitKinds: readonly ('ward' | 'home' | 'class' | 'school')[]
  /** The law it follows. `verified` says that somebody read the source named; where nobody has, the source says "unverified". */
  readonly law: readonly { readonly title: string; readonly source: string; readonly verified: boolean }[]
  /**
   * Reasons for using force that the form offers. Codes are those of MHSDS M505140. Health has the whole list in its
   * published wording; other sectors have no national list, so they offer the codes that fit, in words of ours.
   */
  readonly reasons: readonly { readonly code: string; readonly says: string }[]
  /** From this day on (CCYY-MM-DD). A change in the law is a new file, so that old records keep the rules they were made under. */
  readonly validFrom: string
}

/** Declares a jurisdiction; the file's name is its code. */
export function defineJurisdiction(jurisdiction: Jurisdiction): Jurisdiction {
  return jurisdiction
}
