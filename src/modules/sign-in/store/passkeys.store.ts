import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { KeptPasskey } from '#platform/sessions/passkeys.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** A passkey with whose it is. */
export type OwnedPasskey = KeptPasskey & { readonly factorId: Id; readonly userId: Id }

const columns = sql`p.factor_id as "factorId", f.user_id as "userId", p.credential_id as "credentialId",
  p.public_key as "publicKey", p.counter, p.transports`

/** Keeps the public half of a passkey. False when it is known already. */
export async function savePasskey(db: IdentityDb, factorId: Id, passkey: KeptPasskey): Promise<boolean> {
  const { credentialId, publicKey, counter, transports } = passkey
  const kept = await db.run(sql`
    insert into identity.passkeys (factor_id, credential_id, public_key, counter, transports)
    values (${factorId}, ${credentialId}, ${publicKey}, ${counter}, ${[...transports]}::text[])
    on conflict (credential_id) do nothing`)
  return kept === 1
}

/** The user's passkeys. */
export async function listPasskeys(db: IdentityDb, userId: Id): Promise<OwnedPasskey[]> {
  return await db.rows(sql<OwnedPasskey>`
    select ${columns} from identity.passkeys p join identity.factors f on f.id = p.factor_id
    where f.user_id = ${userId} and f.ended_at is null`)
}

/** The passkey of that name, of a user who may sign in. */
export async function findPasskey(db: IdentityDb, credentialId: string): Promise<OwnedPasskey | undefined> {
  return await db.row(sql<OwnedPasskey>`
    select ${columns} from identity.passkeys p join identity.factors f on f.id = p.factor_id
    join identity.users u on u.id = f.user_id and u.disabled_at is null
    where p.credential_id = ${credentialId} and f.ended_at is null`)
}

/** Keeps how often the authenticator says it was used. False when that is not more than before: there are two of it. */
export async function saveCounter(db: IdentityDb, factorId: Id, counter: number): Promise<boolean> {
  const touched = await db.run(sql`
    update identity.passkeys set counter = ${counter} where factor_id = ${factorId} and (counter < ${counter} or counter = 0)`)
  return touched === 1
}

/** Uses a challenge up: false when it was answered before. Those answered before `since` have run out and are deleted. */
export async function spendChallenge(db: IdentityDb, challenge: string, now: string, since: string): Promise<boolean> {
  const hash = createHash('sha256').update(challenge).digest('hex')
  await db.run(sql`delete from identity.used_challenges where used_at < ${since}`)
  const kept = await db.run(sql`
    insert into identity.used_challenges (challenge_hash, used_at) values (${hash}, ${now}) on conflict do nothing`)
  return kept === 1
}
