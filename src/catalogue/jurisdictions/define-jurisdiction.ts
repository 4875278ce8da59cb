/** A legal setting: which law applies in a unit, and the words and lists that follow from it. A dated version of its rules. */
export type Jurisdiction = {
  readonly code: string
  readonly name: string
  readonly sector: 'health' | 'social care' | 'education'
  readonly unitKinds: readonly ('ward' | 'home' | 'class' | 'school')[]
  readonly law: readonly { readonly title: string; readonly source: string; readonly verified: boolean }[]
  /** National reasons for using force, where a list exists: code and wording as published. */
  readonly reasons: readonly { readonly code: string; readonly says: string }[]
  /** From this day on (CCYY-MM-DD). */
  readonly validFrom: string
}

/** Declares a jurisdiction; the file's name is its code. */
export function defineJurisdiction(jurisdiction: Jurisdiction): Jurisdiction {
  return jurisdiction
}
