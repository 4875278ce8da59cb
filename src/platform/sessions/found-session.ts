import type { Id } from '#basics/id.ts'
import type { Membership, User } from '#platform/http/visit.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** Who a session belongs to, and where they work in it: null before a choice, and once the membership has ended. */
export type FoundSession = {
  /** Names the session in lists; opens nothing. */
  readonly id: Id
  readonly user: User
  readonly membership: Membership | null
  /** ISO instant at which its holder last proved who they are. */
  readonly provedAt: string
  /** Whether the organisation asks for a second step and this user has none yet: they set one up before all else. */
  readonly mustAddFactor: boolean
  /** Whether the screen is locked: by its user, or because nobody used it for a while. */
  readonly isLocked?: boolean
  /** Whether they run the installation. */
  readonly isOperator?: boolean
  /** Their roles in the network; none in a session that an organisation's own sign-in opened. */
  readonly networkRoles?: readonly string[]
  /** The organisation whose own sign-in opened it; null for other ways. */
  readonly openedBy?: Id | null
  /** For how many organisations they work. */
  readonly workplaces?: number
}

/**
 * Finds the session whose token hashes to `tokenHash`, with user, membership and organisation in one query. Nothing for
 * one that has ended or run out, and for a user who may no longer sign in. `now` is an ISO instant; one not used for
 * `lockMinutes` is locked.
 */
export type FindSession = (
  db: IdentityDb,
  tokenHash: string,
  now: string,
  lockMinutes: number,
) => Promise<FoundSession | undefined>
