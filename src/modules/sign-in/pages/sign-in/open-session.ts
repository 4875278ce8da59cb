import type { Id } from '#basics/id.ts'
import type { SessionCookie } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { secondsAfter, sessionSeconds } from '../../domain/session-life.ts'
import { listMemberships } from '../../store/memberships.store.ts'
import { endSession, saveSession } from '../../store/sessions.store.ts'

/**
 * Opens a session under a new token and ends the one that this browser had, if any: a token that somebody may have
 * planted or seen before is worth nothing now. Whoever works for one organisation only is at work there at once.
 */
export async function openSession(db: IdentityDb, visit: Visit, userId: Id): Promise<SessionCookie> {
  if (visit.browser.session) await endSession(db, visit.browser.session, visit.now)
  const [only, ...others] = await listMemberships(db, userId, visit.now)
  const organisation = only && others.length === 0 ? only.organisation.id : null
  return await sessionUntil(db, visit.now, userId, organisation, secondsAfter(visit.now, sessionSeconds))
}

/** Opens a session for `organisation` that ends at `expiresAt` (ISO instant), and gives its cookie. */
export async function sessionUntil(
  db: IdentityDb,
  now: string,
  userId: Id,
  organisation: Id | null,
  expiresAt: string,
): Promise<SessionCookie> {
  const token = newToken()
  await saveSession(db, { tokenHash: hashToken(token), userId, organisation, now, expiresAt })
  return { name: 'session', value: token, seconds: Math.ceil((Date.parse(expiresAt) - Date.parse(now)) / 1000) }
}

/** Takes the session's cookie away. */
export const noSession: SessionCookie = { name: 'session', value: '', seconds: 0 }
