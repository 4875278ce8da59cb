import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** Somebody who may sign in, with what is needed to check that it is them. */
export type SignInUser = {
  readonly id: Id
  readonly email: string
  readonly name: string
  readonly passwordHash: string | null
  readonly isDisabled: boolean
}

const columns = sql`id, email, name, password_hash as "passwordHash", disabled_at is not null as "isDisabled"`

/** The user with this address, whatever its letter case. */
export async function findUserByEmail(db: IdentityDb, email: string): Promise<SignInUser | undefined> {
  return await db.row(sql<SignInUser>`select ${columns} from identity.users where lower(email) = lower(${email})`)
}

/** The user with this id. */
export async function findUser(db: IdentityDb, id: Id): Promise<SignInUser | undefined> {
  return await db.row(sql<SignInUser>`select ${columns} from identity.users where id = ${id}`)
}

/** Adds a user without a password, unless somebody has the address already; gives the user there is now. */
export async function saveUser(
  db: IdentityDb,
  user: Pick<SignInUser, 'id' | 'email' | 'name'>,
): Promise<SignInUser | undefined> {
  await db.run(sql`
    insert into identity.users (id, email, name) values (${user.id}, ${user.email}, ${user.name}) on conflict do nothing`)
  return await findUserByEmail(db, user.email)
}

/** Keeps the hash of a new password. */
export async function savePasswordHash(db: IdentityDb, userId: Id, hash: string): Promise<void> {
  await db.run(sql`update identity.users set password_hash = ${hash} where id = ${userId}`)
}
