import { type Id, newId } from '#basics/id.ts'
import type { SessionCookie } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { Way } from '../../domain/proof.ts'
import { secondsAfter, sessionSeconds } from '../../domain/session-life.ts'
import { listMemberships, listProviderOnly } from '../../store/memberships.store.ts'
import { type EndedSession, endSession, saveSession } from '../../store/sessions.store.ts'
import { tellOfNewDevice } from '../../tell-of-new-device.ts'

/**
 * Opens a session under a new token and ends the one that this browser had, if any: a token that somebody may have
 * planted or seen before is worth nothing now. Whoever works for one organisation only is at work there at once.
 * `ways` says how they proved who they are; `openedBy` is the organisation whose own sign-in vouches for them, and then
 * the session is at work there and nowhere else. An organisation that wants its own sign-in only is entered in no other way.
 */
export async function openSession(
  db: IdentityDb,
  visit: Visit,
  userId: Id,
  ways: readonly Way[],
  openedBy: Id | null = null,
): Promise<SessionCookie> {
  if (visit.browser.session) await endSession(db, visit.browser.session, visit.now)
  await tellOfNewDevice(db, visit, userId)
  const { now } = visit
  return await underNewToken(db, now, {
    id: newId(),
    userId,
    organisation: openedBy ?? (await onlyWorkplace(db, userId, now)),
    startedAt: now,
    expiresAt: secondsAfter(now, sessionSeconds),
    provedAt: now,
    ways,
    device: visit.browser.words,
    openedBy,
  })
}

async function onlyWorkplace(db: IdentityDb, userId: Id, now: string): Promise<Id | null> {
  const [only, ...others] = await listMemberships(db, userId, now)
  const closed = await listProviderOnly(db, userId)
  const isOpen =
    only && others.length === 0 && !closed.some(({ organisation }) => organisation === only.organisation.id)
  return isOpen ? only.organisation.id : null
}

/** What changes when a session goes on under a new token. */
export type SessionChange = Partial<Pick<EndedSession, 'organisation' | 'provedAt'>>

/**
 * Ends the session of this browser and goes on with it under a new token, changed as said: after a proof, and in another
 * organisation (OWASP ASVS 5.0, 7.2.4). It ends when the first would have ended. Null when it had ended already.
 */
export async function renewSession(db: IdentityDb, visit: Visit, change: SessionChange): Promise<SessionCookie | null> {
  const ended = visit.browser.session && (await endSession(db, visit.browser.session, visit.now))
  return ended ? await underNewToken(db, visit.now, { ...ended, ...change }) : null
}

async function underNewToken(db: IdentityDb, now: string, session: EndedSession): Promise<SessionCookie> {
  const token = newToken()
  await saveSession(db, { ...session, tokenHash: hashToken(token), now })
  const seconds = Math.ceil((Date.parse(session.expiresAt) - Date.parse(now)) / 1000)
  return { name: 'session', value: token, seconds }
}

/** Takes the session's cookie away. */
export const noSession: SessionCookie = { name: 'session', value: '', seconds: 0 }
