import type { SessionCookie } from '#platform/http/reply.ts'
import type { SignedInVisit } from '#platform/http/visit.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { tryCode } from '../factors/try-code.ts'
import { type Asking, tryPasskey } from '../factors/try-passkey.ts'
import { renewSession } from '../sign-in/open-session.ts'

/** Tries a code of somebody who is signed in. Gives the cookie of the session under its new token. */
export async function proveByCode(visit: SignedInVisit, typed: string): Promise<SessionCookie | 'refused' | 'slowed'> {
  const tried = await tryCode(visit, visit.user, typed, (db) => confirm(db, visit))
  return tried.is === 'right' ? tried.value : tried.is
}

/** Tries a passkey of somebody who is signed in. Gives the cookie of the session under its new token. */
export async function proveByPasskey(
  visit: SignedInVisit,
  asking: Asking,
  json: string,
): Promise<SessionCookie | 'refused'> {
  const tried = await tryPasskey(visit, asking, json, (db) => confirm(db, visit))
  return tried?.value ?? 'refused'
}

async function confirm(db: IdentityDb, visit: SignedInVisit): Promise<SessionCookie | 'refused'> {
  const { now, user, membership } = visit
  const about = { by: user.id, subject: user.id, organisation: membership?.organisation.id ?? null, now }
  await saveIdentityDeed(db, { deed: 'user.confirmed', ...about })
  return (await renewSession(db, visit, { provedAt: now })) ?? 'refused'
}
