import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { Factor, FactorKind } from '../domain/factor.ts'

/** The user's factors, oldest first. */
export async function listFactors(db: IdentityDb, userId: Id): Promise<Factor[]> {
  return await db.rows(sql<Factor>`
    select f.id, f.kind, f.name, f.created_at as "createdAt", f.used_at as "usedAt",
      case when f.kind = 'printed-codes' then
        (select count(*)::int from identity.printed_codes c where c.factor_id = f.id and c.used_at is null) end as left
    from identity.factors f where f.user_id = ${userId} and f.ended_at is null order by f.created_at, f.id`)
}

/** Whether the user has any factor besides a password. */
export async function hasFactor(db: IdentityDb, userId: Id): Promise<boolean> {
  const found = await db.row(sql`select 1 from identity.factors where user_id = ${userId} and ended_at is null limit 1`)
  return found !== undefined
}

/** A factor to be added. `now` is an ISO instant. */
export type NewFactor = {
  readonly id: Id
  readonly userId: Id
  readonly kind: FactorKind
  readonly name: string
  readonly now: string
}

/** Adds a factor; its secret is kept by the store of its kind. */
export async function saveFactor(db: IdentityDb, { id, userId, kind, name, now }: NewFactor): Promise<void> {
  await db.run(sql`
    insert into identity.factors (id, user_id, kind, name, created_at) values (${id}, ${userId}, ${kind}, ${name}, ${now})`)
}

/** Notes that a factor proved who its owner is. */
export async function noteFactorUsed(db: IdentityDb, id: Id, now: string): Promise<void> {
  await db.run(sql`update identity.factors set used_at = ${now} where id = ${id}`)
}

/** Ends a factor of this user for good: its secret is deleted. Gives it as it was; nothing when there is none such. */
export async function endFactor(
  db: IdentityDb,
  userId: Id,
  id: Id,
  now: string,
): Promise<Pick<Factor, 'id' | 'kind' | 'name'> | undefined> {
  const ended = await db.row(sql<Pick<Factor, 'id' | 'kind' | 'name'>>`
    update identity.factors set ended_at = ${now} where id = ${id} and user_id = ${userId} and ended_at is null
    returning id, kind, name`)
  if (!ended) return undefined
  await db.run(sql`delete from identity.authenticator_apps where factor_id = ${id}`)
  await db.run(sql`delete from identity.printed_codes where factor_id = ${id}`)
  await db.run(sql`delete from identity.passkeys where factor_id = ${id}`)
  return ended
}
