import type { Id } from '#basics/id.ts'

/** What of the audit is asked for; whatever is left out does not limit it. Moments are ISO instants. */
export type AuditFilter = {
  /** Deeds of any of these users; none of them when empty. */
  readonly actors?: readonly Id[]
  /** Deeds that concern any of these people; nobody when empty. */
  readonly people?: readonly Id[]
  readonly deed?: string
  readonly unit?: Id
  readonly from?: string
  /** The first moment that is not wanted any more. */
  readonly before?: string
}

/** A row of the audit as it is read. */
export type AuditLine = {
  readonly id: number
  /** ISO instant, to the microsecond. */
  readonly at: string
  readonly actorKind: 'user' | 'job'
  readonly actorName: string
  readonly deed: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly unitName: string | null
  readonly personId: Id | null
  readonly personName: string | null
  readonly personIdentifier: string | null
  /** Place in the chain and hash of the seal; null while it waits for it. */
  readonly seal: number | null
  readonly sealHash: string | null
}

/** Where a page of the reader begins: next to this row. */
export type AuditPlace = { readonly towards: 'older' | 'newer'; readonly at: string; readonly id: number }

/** One page, newest first, and where the neighbours begin. */
export type AuditPage = {
  readonly lines: readonly AuditLine[]
  readonly newer: AuditPlace | null
  readonly older: AuditPlace | null
}
