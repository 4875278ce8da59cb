/** A kind of restrictive practice, with the properties that the rest of the house asks instead of its name. */
export type Practice = {
  readonly code: string
  /** What staff call it, as a choice on the form. */
  readonly name: string
  /** One plain sentence that says what it is. */
  readonly says: string
  readonly family:
    | 'physical'
    | 'mechanical'
    | 'chemical'
    | 'isolation'
    | 'environmental'
    | 'psychological'
    | 'cultural'
    | 'surveillance'
    | 'blanket'
  /** National code sent to MHSDS (M515020), where the list has one. */
  readonly mhsds?: string
  /** Which national bands a duration falls in. */
  readonly lengthBands: 'short' | 'seclusion' | 'segregation'
  /** Whether an unfinished one is counted as active at the end of a period (MHS146, MHS147). */
  readonly activeWhenOpen: boolean
  /** Whether a body position is part of it, so that staff who held are asked for. */
  readonly isHold: boolean
  /** Whether a medicine and its route are asked for. */
  readonly usesMedicine: boolean
  /** Where the definition comes from. */
  readonly source: string
  /** Order in lists of choices. */
  readonly order: number
}

/** Declares a practice; the file's name is its code. */
export function definePractice(practice: Practice): Practice {
  return practice
}
