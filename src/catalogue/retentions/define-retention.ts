/** From which moment a period runs. */
export type KeptFrom = 'made' | 'last contact' | 'birth' | 'ended' | 'used'

/** How long something is kept in one sector. `verified` says that somebody read the source named. */
export type KeptFor = {
  /** The sector of the organisation; all of them where it makes no difference. */
  readonly sector: 'health' | 'social care' | 'education' | 'all'
  readonly from: KeptFrom
  readonly keep: { readonly years: number } | { readonly days: number } | { readonly hours: number }
  readonly source: string
  readonly verified: boolean
}

/**
 * A rule for how long one kind of thing is kept before it may be disposed of. Columns of the database name the rule that
 * holds for them. An organisation's own schedule goes first; nothing is kept for less than `atLeast`.
 */
export type Retention = {
  readonly code: string
  readonly name: string
  readonly says: string
  /** Whether it is the rule for records about people being supported; exactly one is. */
  readonly isForPeople?: boolean
  /** What a nightly job removes by the days of this rule; at most one rule says so of each. */
  readonly sweeps?: 'registrations for webinars' | 'access needs for webinars' | 'words about usefulness'
  readonly periods: readonly KeptFor[]
  /** The shortest time that a law allows, whatever anybody sets. */
  readonly atLeast?: { readonly years: number; readonly source: string; readonly verified: boolean }
}

/** Declares a retention rule; the file's name is its code. */
export function defineRetention(retention: Retention): Retention {
  return retention
}
