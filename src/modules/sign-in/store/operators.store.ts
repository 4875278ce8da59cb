import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** Somebody who runs the installation, since an ISO instant. */
export type Operator = { readonly userId: Id; readonly email: string; readonly name: string; readonly since: string }

/** Everybody who runs the installation, by address. */
export async function listOperators(db: IdentityDb): Promise<Operator[]> {
  return await db.rows(sql<Operator>`
    select u.id as "userId", u.email, u.name, o.since from identity.operators o join identity.users u on u.id = o.user_id
    order by lower(u.email)`)
}

/** Lets a user run the installation; false when they did already. */
export async function saveOperator(db: IdentityDb, userId: Id, now: string): Promise<boolean> {
  const added = await db.run(sql`
    insert into identity.operators (user_id, since) values (${userId}, ${now}) on conflict do nothing`)
  return added === 1
}

/** Takes that away from the next page on; false when they did not run it. */
export async function deleteOperator(db: IdentityDb, userId: Id): Promise<boolean> {
  return (await db.run(sql`delete from identity.operators where user_id = ${userId}`)) === 1
}
