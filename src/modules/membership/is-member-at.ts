import { networkDayOf } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { isPersonMember } from './domain/member.ts'
import { isMember, standingOf } from './domain/membership.ts'
import { findMembersAt } from './store/members.store.ts'

/** Whether this address belongs to a member at `now`: to a person, or to the lead of an organisation. Tell nobody but the address itself. */
export async function isMemberAt(db: NetworkDb, email: string, now: string): Promise<boolean> {
  const today = networkDayOf(now)
  const members = await findMembersAt(db, email)
  return members.some(({ kind, membership }) =>
    kind === 'individual' ? isPersonMember(membership) : isMember(standingOf(membership, today)),
  )
}
