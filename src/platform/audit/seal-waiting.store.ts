import { sql } from 'kysely'
import { type Chain, headOf } from '#platform/audit/chain.store.ts'
import { type Seal, sealsAfter } from '#platform/audit/seal.ts'
import type { Asking } from '#platform/tenancy/transaction.ts'

/** How many rows are sealed in one transaction. */
export const rowsAtATime = 1_000

/**
 * Seals rows that wait, in the order of their writing among those that can be seen: a row whose act is committed later
 * comes into the chain later, and once. Gives how many; `busy` when another sealer has this chain in hand. The lock is
 * given back with the transaction, so that a sealer that is killed holds nobody up and leaves nothing half done.
 */
export async function sealWaiting(db: Asking, chain: Chain): Promise<number | 'busy'> {
  const lock = await db.row(sql<{ got: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`lessen audit ${chain.name}`}, 0)) as got`)
  if (lock?.got !== true) return 'busy'
  const rows = await db.rows(sql<{ rowId: string; words: string; now: string }>`
    select a.id::text as "rowId", ${chain.words} as words,
      (extract(epoch from clock_timestamp()) * 1000000)::bigint::text as now
    from ${chain.waiting} w join ${chain.audit} a on ${chain.is('a')} and a.id = w.row_id
    where ${chain.is('w')} order by w.row_id limit ${rowsAtATime}`)
  const [first] = rows
  if (first === undefined) return 0
  await saveSeals(db, chain, sealsAfter(await headOf(db, chain), rows, first.now))
  return rows.length
}

async function saveSeals(db: Asking, chain: Chain, seals: readonly Seal[]): Promise<void> {
  const { owner } = chain
  await db.run(sql`
    insert into ${chain.seals} (${owner.columns} sequence, row_id, row_hash, previous_hash, sealed_at, hash)
    select ${owner.values} s.sequence, s."rowId", s."rowHash", s."previousHash",
      timestamptz 'epoch' + s."sealedAt" * interval '1 microsecond', s.hash
    from jsonb_to_recordset(${JSON.stringify(seals)}::jsonb)
      as s (sequence bigint, "rowId" bigint, "rowHash" text, "previousHash" text, "sealedAt" bigint, hash text)`)
  await db.run(sql`
    delete from ${chain.waiting} w
    where ${chain.is('w')} and w.row_id = any(${seals.map(({ rowId }) => rowId)}::bigint[])`)
}
