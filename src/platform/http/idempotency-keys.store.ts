import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Asking } from '#platform/tenancy/transaction.ts'

/** A creating request: its key, who sent it, by which route, and the hash of what it held. */
export type Sending = { readonly key: Id; readonly userId: Id; readonly route: string; readonly bodyHash: string }

/** An earlier sending with the same key, and how it was answered. */
export type EarlierSending = Omit<Sending, 'key'> & { readonly status: number | null; readonly location: string | null }

/** The keys that have been used in one transaction's scope: an organisation's own, or those of the network's team. */
export type Sendings = {
  /**
   * Takes the key for this transaction; false when it has been used. A second sending of the same key waits here until
   * the first has been answered.
   */
  take(sending: Sending): Promise<boolean>
  /** What was sent under the key before. */
  find(key: Id): Promise<EarlierSending | undefined>
  /** Notes how the sending was answered, so that it is answered the same way again. */
  keepAnswer(key: Id, status: number, location: string | null): Promise<void>
  /** Gives the key back: a refused form may be corrected and sent again. */
  giveBack(key: Id): Promise<void>
}

/** The keys of one organisation. */
export function sendingsOf(db: OrganisationDb): Sendings {
  return sendingsIn(db, {
    table: sql`private.idempotency_keys`,
    is: sql`organisation_id = ${db.organisation}`,
    owner: { columns: sql`organisation_id,`, values: sql`${db.organisation},` },
  })
}

/** The keys of the network's team. */
export function networkSendings(db: NetworkDeeds): Sendings {
  const nobody = { columns: sql``, values: sql`` }
  return sendingsIn(db, { table: sql`network.idempotency_keys`, is: sql`true`, owner: nobody })
}

type Sql = RawBuilder<unknown>
type KeyTable = {
  readonly table: Sql
  readonly is: Sql
  readonly owner: { readonly columns: Sql; readonly values: Sql }
}

function sendingsIn(db: Asking, { table, is, owner }: KeyTable): Sendings {
  return {
    take: async ({ key, userId, route, bodyHash }) => {
      const touched = await db.run(sql`
        insert into ${table} (${owner.columns} key, user_id, route, body_hash)
        values (${owner.values} ${key}, ${userId}, ${route}, ${bodyHash}) on conflict do nothing`)
      return touched === 1
    },
    find: (key) =>
      db.row(sql<EarlierSending>`
        select user_id as "userId", route, body_hash as "bodyHash", status, location from ${table}
        where ${is} and key = ${key}`),
    keepAnswer: async (key, status, location) => {
      await db.run(sql`update ${table} set status = ${status}, location = ${location} where ${is} and key = ${key}`)
    },
    giveBack: async (key) => {
      await db.run(sql`delete from ${table} where ${is} and key = ${key}`)
    },
  }
}
