import type { SignedInVisit } from '#platform/http/visit.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { type FactorKind, factorChange } from '../../domain/factor.ts'
import { type IdentityDeed, saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { tellOfChange } from '../../tell-of-change.ts'

/** Writes down what somebody did to their own sign-in. */
export function noteOwnDeed(
  db: IdentityDb,
  { user, membership, now }: SignedInVisit,
  deed: IdentityDeed['deed'],
  payload: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const about = { by: user.id, subject: user.id, organisation: membership?.organisation.id ?? null }
  return saveIdentityDeed(db, { deed, ...about, payload, now })
}

/** Writes down that somebody added or removed a factor of their own, and tells them by mail. */
export async function noteFactor(
  db: IdentityDb,
  visit: SignedInVisit,
  deed: 'user.added-factor' | 'user.removed-factor',
  factor: { readonly id: string; readonly kind: FactorKind },
): Promise<void> {
  await noteOwnDeed(db, visit, deed, { factor: factor.id, kind: factor.kind })
  await tellOfChange(db, visit, visit.user.id, { says: factorChange(deed, factor.kind) })
}
