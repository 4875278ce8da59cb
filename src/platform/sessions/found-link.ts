import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** A link whose code was typed in this browser: what it is for, and whose organisation. */
export type FoundLink = {
  readonly id: Id
  readonly organisation: { readonly id: Id; readonly name: string; readonly timeZone: string }
  /** A code of the catalogue's roles that are given by link. */
  readonly role: string
  /** Who holds it, as the one who gave it wrote them down: name and body. What the audit says. */
  readonly holder: string
}

/**
 * Finds the link whose session has this token hash. Nothing for a session that has ended, was not used for `idleMinutes`,
 * or whose link has run out or was ended. `now` is an ISO instant.
 */
export type FindLink = (
  db: IdentityDb,
  tokenHash: string,
  now: string,
  idleMinutes: number,
) => Promise<FoundLink | undefined>
