import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { LeadInvitation } from './domain/lead.ts'
import type { Member, Promised } from './domain/member.ts'
import { type HistoryLine, historyOf } from './domain/member-history.ts'
import { findLeadInvitation, listLeadChanges } from './store/leads.store.ts'
import { findMember } from './store/members.store.ts'
import { listEndedPromises, listPromises, listTerms } from './store/promises.store.ts'

/** A member with all that its own page and its page at the desk tell. */
export type WholeMember = {
  readonly member: Member
  readonly promises: readonly Promised[]
  /** Who is asked to be lead from now on, where somebody is. */
  readonly invitation: LeadInvitation | undefined
  /** Newest first. */
  readonly history: readonly HistoryLine[]
}

/** The member with this id and what belongs to it, at `now`. */
export async function findWholeMember(db: NetworkDb, id: Id, now: string): Promise<WholeMember | undefined> {
  const member = await findMember(db, id)
  if (!member) return undefined
  const [changes, ended] = [await listLeadChanges(db, id), await listEndedPromises(db, id)]
  return {
    member,
    promises: await listPromises(db, id),
    invitation: await findLeadInvitation(db, id, now),
    history: historyOf(member, await listTerms(db, id), changes, ended),
  }
}
