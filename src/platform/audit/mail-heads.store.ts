import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** Every organisation of this installation, by code. */
export async function listOrganisationIds(db: IdentityDb): Promise<Id[]> {
  return (await db.rows(sql<{ id: Id }>`select id from identity.organisations order by code`)).map(({ id }) => id)
}

/** Whether mail of this kind was asked for within the last half day. */
export async function wereHeadsMailed(db: IdentityDb, kind: string): Promise<boolean> {
  // Not later than now: a clock that was ahead and was put right must not keep the next mail back.
  const found = await db.row(sql<{ n: number }>`
    select count(*) as n from mail.outbox
    where kind = ${kind} and queued_at > clock_timestamp() - interval '12 hours' and queued_at <= clock_timestamp()`)
  return (found?.n ?? 0) > 0
}
