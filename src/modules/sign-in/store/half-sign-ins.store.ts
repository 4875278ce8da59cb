import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { Way } from '../domain/proof.ts'

/** Somebody who has given the password, on this device, and not yet the second step. Instants are ISO 8601. */
export type HalfSignIn = {
  readonly tokenHash: string
  readonly userId: Id
  readonly device: string
  readonly ways: readonly Way[]
  readonly now: string
  readonly expiresAt: string
}

/** Keeps that somebody may take the second step; others that are too late are deleted. */
export async function saveHalfSignIn(db: IdentityDb, half: HalfSignIn): Promise<void> {
  await db.run(sql`delete from identity.half_sign_ins where expires_at < ${half.now}`)
  await db.run(sql`
    insert into identity.half_sign_ins (token_hash, user_id, device_hash, ways, created_at, expires_at)
    values (${half.tokenHash}, ${half.userId}, ${half.device}, ${[...half.ways]}::text[], ${half.now}, ${half.expiresAt})`)
}

/** Who may take the second step, as the page of that step needs it. */
export type WaitingUser = {
  readonly id: Id
  readonly email: string
  readonly name: string
  readonly ways: readonly Way[]
}

/** Who may take the second step with this token, on this device, at `now`. Nothing once the clock has gone back. */
export async function findHalfSignIn(
  db: IdentityDb,
  tokenHash: string,
  device: string,
  now: string,
): Promise<WaitingUser | undefined> {
  return await db.row(sql<WaitingUser>`
    select u.id, u.email, u.name, h.ways from identity.half_sign_ins h
    join identity.users u on u.id = h.user_id and u.disabled_at is null
    where h.token_hash = ${tokenHash} and h.device_hash = ${device}
      and h.expires_at > ${now}::timestamptz and h.created_at <= ${now}::timestamptz + interval '1 minute'`)
}

/** Ends it: the step was taken. False when it had been. */
export async function endHalfSignIn(db: IdentityDb, tokenHash: string): Promise<boolean> {
  return (await db.run(sql`delete from identity.half_sign_ins where token_hash = ${tokenHash}`)) === 1
}
