import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** Somebody, not yet known, who goes to an organisation's own sign-in. Instants are ISO 8601. */
export type ProviderSignIn = {
  readonly stateHash: string
  readonly organisation: Id
  readonly device: string
  readonly sealed: string
  readonly now: string
  readonly expiresAt: string
}

/** Keeps that somebody went there; others that are too late are deleted. */
export async function saveProviderSignIn(db: IdentityDb, begun: ProviderSignIn): Promise<void> {
  await db.run(sql`delete from identity.provider_sign_ins where expires_at < ${begun.now}`)
  await db.run(sql`
    insert into identity.provider_sign_ins (state_hash, organisation_id, device_hash, sealed, created_at, expires_at)
    values (${begun.stateHash}, ${begun.organisation}, ${begun.device}, ${begun.sealed}, ${begun.now}, ${begun.expiresAt})`)
}

/** Takes it back, once: on the device that went, from the organisation it went to, in time and by a clock that did not go back. */
export async function takeProviderSignIn(
  db: IdentityDb,
  { stateHash, organisation, device, now }: Omit<ProviderSignIn, 'sealed' | 'expiresAt'>,
): Promise<{ readonly sealed: string; readonly createdAt: string } | undefined> {
  return await db.row(sql<{ sealed: string; createdAt: string }>`
    delete from identity.provider_sign_ins
    where state_hash = ${stateHash} and organisation_id = ${organisation} and device_hash = ${device}
      and expires_at > ${now}::timestamptz and created_at <= ${now}::timestamptz + interval '1 minute'
    returning sealed, created_at as "createdAt"`)
}
