import type { SessionCookie } from '#platform/http/reply.ts'
import type { SignedInVisit } from '#platform/http/visit.ts'
import { isPassword } from '#platform/sessions/password-hash.ts'
import { mustWait } from '../../domain/sign-in-pace.ts'
import { type Attempt, countRecentTries, emailHash, lockAttempts, saveAttempt } from '../../store/attempts.store.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import type { SignInUser } from '../../store/users.store.ts'
import { renewSession } from '../sign-in/open-session.ts'

/**
 * Tries the password of somebody who is signed in. Tries count as those at sign-in do, so that this page is no quicker
 * way to guess. Gives the cookie of the session under its new token.
 */
export async function provePassword(
  visit: SignedInVisit,
  { id, email, passwordHash }: SignInUser,
  password: string,
): Promise<SessionCookie | 'refused' | 'slowed'> {
  const attempt: Attempt = { emailHash: emailHash(email), device: visit.browser.device, now: visit.now }
  const recent = await visit.identity((db) => countRecentTries(db, attempt))
  const isRight = !mustWait(recent) && (await isPassword(password, passwordHash))
  return await visit.identity(async (db) => {
    await lockAttempts(db, attempt)
    const isSlowed = mustWait(await countRecentTries(db, attempt))
    const cookie = isRight && !isSlowed ? await renewSession(db, visit, { provedAt: visit.now }) : null
    const outcome = isSlowed ? 'slowed' : cookie ? 'confirmed' : 'refused'
    await saveAttempt(db, attempt, cookie ? 'signed-in' : isSlowed ? 'slowed' : 'refused', id)
    const deed = outcome === 'confirmed' ? 'user.confirmed' : (`user.confirm-${outcome}` as const)
    const organisation = visit.membership?.organisation.id ?? null
    await saveIdentityDeed(db, { deed, by: id, subject: id, organisation, now: visit.now })
    return cookie ?? (isSlowed ? 'slowed' : 'refused')
  })
}
