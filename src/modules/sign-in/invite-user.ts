import { type Id, newId } from '#basics/id.ts'
import type { Visit } from '#platform/http/visit.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { type Invitation, invitationPath, type NetworkInvitation } from './domain/invitation.ts'
import { invitationSeconds, secondsAfter } from './domain/session-life.ts'
import { saveIdentityDeed } from './store/identity-audit.store.ts'
import { saveInvitationLink } from './store/links.store.ts'
import { endMembershipRow, saveMembership } from './store/memberships.store.ts'
import { deleteNetworkRole, saveNetworkRole } from './store/network-roles.store.ts'
import { saveUser } from './store/users.store.ts'

/** Runs work on the sign-in data in a transaction of its own: `visit.identity`, or `inIdentity` with a pool. */
export type OnIdentity = Visit['identity']

/**
 * Invites somebody to sign in, or invites them again; gives their user and the address, on this site, that opens the
 * invitation once within 14 days. Whoever has that address can choose the password, so it is shown once, to be handed
 * over. Somebody who has a sign-in already keeps their password and gets one more place to work.
 */
export async function inviteUser(
  identity: OnIdentity,
  invitation: Invitation,
): Promise<{ userId: string; link: string }> {
  const { organisation, role, places, invitedBy: by, now } = invitation
  return await identity(async (db) => {
    const invited = await linkFor(db, invitation, organisation)
    await saveMembership(db, { userId: invited.userId, organisation, role, places, now })
    const about = { by, subject: invited.userId, organisation, payload: { role, places }, now }
    await saveIdentityDeed(db, { deed: 'user.invited', ...about })
    return invited
  })
}

/** The same for the network: somebody of its team gets their role with it, and a member of the network gets none. */
export async function inviteToNetwork(
  identity: OnIdentity,
  invitation: NetworkInvitation,
): Promise<{ userId: string; link: string }> {
  const { role, invitedBy: by, now } = invitation
  return await identity(async (db) => {
    const invited = await linkFor(db, invitation, null)
    const { userId } = invited
    if (role !== null) await saveNetworkRole(db, { userId, role, givenBy: by, now })
    const about = { by, subject: userId, organisation: null, payload: role === null ? {} : { role }, now }
    await saveIdentityDeed(db, { deed: role === null ? 'user.invited' : 'team.invited', ...about })
    return invited
  })
}

/** Takes a role in the network from somebody: their next request is refused. Says whether they had it. */
export function endNetworkRole(
  identity: OnIdentity,
  { userId, role, by, now }: Pick<Ending, 'userId' | 'by' | 'now'> & { readonly role: string },
): Promise<boolean> {
  return identity(async (db) => {
    const hasEnded = await deleteNetworkRole(db, userId, role)
    const about = { by, subject: userId, organisation: null, payload: { role }, now }
    if (hasEnded) await saveIdentityDeed(db, { deed: 'team.ended', ...about })
    return hasEnded
  })
}

/** The user, added where nobody has the address yet, and the one link that works now. */
async function linkFor(
  db: IdentityDb,
  { email, name, invitedBy, now }: Pick<Invitation, 'email' | 'name' | 'invitedBy' | 'now'>,
  organisation: Id | null,
): Promise<{ userId: Id; link: string }> {
  const token = newToken()
  const user = await saveUser(db, { id: newId(), email: email.trim(), name: name.trim() })
  if (!user) throw new Error('a user was neither added nor there')
  const expiresAt = secondsAfter(now, invitationSeconds)
  const link = { organisation, userId: user.id, createdBy: invitedBy, now, expiresAt }
  await saveInvitationLink(db, { tokenHash: hashToken(token), ...link })
  return { userId: user.id, link: invitationPath(token) }
}

/** What is needed to end somebody's work for an organisation. */
export type Ending = {
  readonly userId: string
  readonly organisation: string
  readonly by: string | null
  readonly now: string
}

/** Ends somebody's work for an organisation: their next request is refused. Says whether there was anything to end. */
export function endMembership(identity: OnIdentity, { userId, organisation, by, now }: Ending): Promise<boolean> {
  return identity(async (db) => {
    const hasEnded = await endMembershipRow(db, userId, organisation, now)
    if (hasEnded) await saveIdentityDeed(db, { deed: 'membership.ended', by, subject: userId, organisation, now })
    return hasEnded
  })
}
