import type { Id } from '#basics/id.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { LostCheck, LostReason } from './domain/lost-factors.ts'
import { endFactor, listFactors } from './store/factors.store.ts'
import { saveIdentityDeed } from './store/identity-audit.store.ts'
import { listMemberships } from './store/memberships.store.ts'
import { endOtherSessions } from './store/own-sessions.store.ts'
import { deleteLinks } from './store/provider-links.store.ts'
import { tellOfChange } from './tell-of-change.ts'

/** Whose second steps are taken away, by whom, and why. `by` is null for the operator at the command line. */
export type LostFactors = {
  readonly userId: Id
  readonly by: Id | null
  readonly organisation: Id | null
  readonly why?: { readonly reason: LostReason; readonly check: LostCheck }
  readonly now: string
}

/**
 * Takes every second step of somebody away who has lost them, signs them out everywhere and tells them by mail; gives
 * how many there were. Their password alone signs them in again.
 */
export async function removeLostFactors(
  db: IdentityDb,
  way: Pick<Visit, 'mail'>,
  { userId, by, organisation, why, now }: LostFactors,
): Promise<number> {
  const factors = await listFactors(db, userId)
  for (const { id } of factors) await endFactor(db, userId, id, now)
  await endOtherSessions(db, userId, null, now)
  const payload = { factors: factors.length, ...why }
  await saveIdentityDeed(db, { deed: 'user.lost-factors', by, subject: userId, organisation, payload, now })
  await tellOfChange(db, way, userId, {
    says: 'Your second steps were removed by somebody who looks after sign-ins, because they were lost. You were signed out everywhere.',
  })
  return factors.length
}

/** What those who look after the sign-ins of an organisation may know before they help a member. */
export type HelpForMember = {
  /** How many second steps the member has. */
  readonly factors: number
  /** Whether they work for other organisations here too: then no single one of these may take their second steps away. */
  readonly worksElsewhere: boolean
}

/** What help a member of an organisation can be given. */
export async function findHelpForMember(db: IdentityDb, userId: Id, now: string): Promise<HelpForMember> {
  const [factors, memberships] = [await listFactors(db, userId), await listMemberships(db, userId, now)]
  return { factors: factors.length, worksElsewhere: memberships.length > 1 }
}

/**
 * Helps a member who has lost every second step, for their organisation. A second step guards all organisations that
 * somebody works for, so one of several cannot lower it for the others; nobody helps themselves. Gives how many were
 * taken away; null where that may not be. Who they are at the organisation's own sign-in is forgotten with them: the next
 * time they come from there they are connected anew.
 */
export async function helpMember(
  identity: Visit['identity'],
  way: Pick<Visit, 'mail'>,
  lost: LostFactors & { readonly organisation: Id; readonly by: Id },
): Promise<number | null> {
  return await identity(async (db) => {
    const works = await listMemberships(db, lost.userId, lost.now)
    const isOurs = works.length === 1 && works[0]?.organisation.id === lost.organisation
    if (!isOurs || lost.userId === lost.by) return null
    await deleteLinks(db, lost.organisation, lost.userId)
    return await removeLostFactors(db, way, lost)
  })
}
