import { newId } from '#basics/id.ts'
import type { Visit } from '#platform/http/visit.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import { type Invitation, invitationPath } from './domain/invitation.ts'
import { invitationSeconds, secondsAfter } from './domain/session-life.ts'
import { saveIdentityDeed } from './store/identity-audit.store.ts'
import { saveInvitationLink } from './store/links.store.ts'
import { endMembershipRow, saveMembership } from './store/memberships.store.ts'
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
  const { organisation, role, places, invitedBy, now } = invitation
  const token = newToken()
  const userId = await identity(async (db) => {
    const user = await saveUser(db, { id: newId(), email: invitation.email.trim(), name: invitation.name.trim() })
    if (!user) throw new Error('a user was neither added nor there')
    await saveMembership(db, { userId: user.id, organisation, role, places, now })
    const expiresAt = secondsAfter(now, invitationSeconds)
    await saveInvitationLink(db, {
      tokenHash: hashToken(token),
      organisation,
      userId: user.id,
      createdBy: invitedBy,
      now,
      expiresAt,
    })
    await saveIdentityDeed(db, {
      deed: 'user.invited',
      by: invitedBy,
      subject: user.id,
      organisation,
      payload: { role, places },
      now,
    })
    return user.id
  })
  return { userId, link: invitationPath(token) }
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
