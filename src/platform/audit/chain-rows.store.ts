import { sql } from 'kysely'
import { type Chain, microseconds } from '#platform/audit/chain.store.ts'
import type { Seal } from '#platform/audit/seal.ts'
import type { Asking } from '#platform/tenancy/transaction.ts'

/** A seal with the row it seals as that row is now; `words` is null when the row is gone. */
export type SealedRow = Seal & {
  readonly words: string | null
  readonly payloadHash: string | null
  readonly salt: string | null
  readonly payload: string | null
}

/** How many seals are in memory at once. */
const atATime = 2_000

/** From here on, everything read in this transaction is of one moment. Must be asked before anything else. */
export async function ofOneMoment(db: Asking): Promise<void> {
  await db.run(sql`set transaction isolation level repeatable read, read only`)
}

/** All seals of a chain in order of their sequence, each with its row, some thousands at a time. */
export async function* sealedRows(db: Asking, chain: Chain): AsyncGenerator<readonly SealedRow[]> {
  let after = '-9223372036854775808'
  for (;;) {
    const rows = await db.rows(sql<SealedRow>`
      select s.sequence::text as sequence, s.row_id::text as "rowId", s.row_hash as "rowHash",
        s.previous_hash as "previousHash", s.hash, ${microseconds('s.sealed_at')} as "sealedAt",
        case when a.id is not null then ${chain.words} end as words, a.payload_hash as "payloadHash", a.salt,
        a.payload::text as payload
      from ${chain.seals} s left join ${chain.audit} a on ${chain.is('a')} and a.id = s.row_id
      where ${chain.is('s')} and s.sequence > ${after}::bigint order by s.sequence limit ${atATime}`)
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < atATime) return
    after = last.sequence
  }
}

/** What stands outside the chain. Each list is cut at the first hundred; the count is of all. */
export type OutsideChain = {
  /** Rows that wait for their seal: how many, and how long the oldest has waited, in whole seconds. */
  readonly waiting: { readonly count: number; readonly oldestSeconds: number | null }
  /** Rows that neither have a seal nor wait for one: no act writes such a row. */
  readonly passedOver: { readonly count: number; readonly rows: readonly string[] }
  /** Rows that were to be sealed and are gone. */
  readonly gone: { readonly count: number; readonly rows: readonly string[] }
  /** Rows that have a seal and still wait: the sealer does both at once. */
  readonly twice: { readonly count: number; readonly rows: readonly string[] }
}

/** Rows of a chain that wait for their seal. */
export async function rowsWaiting(db: Asking, chain: Chain): Promise<OutsideChain['waiting']> {
  const waiting = await db.row(sql<OutsideChain['waiting']>`
    select count(*) as count, floor(extract(epoch from clock_timestamp() - min(a.at)))::bigint as "oldestSeconds"
    from ${chain.waiting} w join ${chain.audit} a on ${chain.is('a')} and a.id = w.row_id where ${chain.is('w')}`)
  return waiting ?? { count: 0, oldestSeconds: null }
}

/** What of the audit stands outside the chain, at the moment of this transaction. */
export async function outsideChain(db: Asking, chain: Chain): Promise<OutsideChain> {
  const list = sql`count(*) as count, coalesce((array_agg(id::text order by id))[1:100], '{}') as rows`
  const waiting = await rowsWaiting(db, chain)
  const [passedOver] = await db.rows(sql<OutsideChain['passedOver']>`
    select ${list} from (select a.id from ${chain.audit} a where ${chain.is('a')}
      and not exists (select from ${chain.seals} s where ${chain.is('s')} and s.row_id = a.id)
      and not exists (select from ${chain.waiting} w where ${chain.is('w')} and w.row_id = a.id)) found`)
  const [gone] = await db.rows(sql<OutsideChain['gone']>`
    select ${list} from (select w.row_id as id from ${chain.waiting} w where ${chain.is('w')}
      and not exists (select from ${chain.audit} a where ${chain.is('a')} and a.id = w.row_id)
      and not exists (select from ${chain.seals} s where ${chain.is('s')} and s.row_id = w.row_id)) found`)
  const [twice] = await db.rows(sql<OutsideChain['twice']>`
    select ${list} from (select w.row_id as id from ${chain.waiting} w
      join ${chain.seals} s on ${chain.is('s')} and s.row_id = w.row_id where ${chain.is('w')}) found`)
  if (!passedOver || !gone || !twice) throw new Error('a count always has a row')
  return { waiting, passedOver, gone, twice }
}

/** Rows without their payload that no row of the audit says were erased; the first hundred, in order. */
export async function erasedUntold(db: Asking, chain: Chain): Promise<readonly string[]> {
  const rows = await db.rows(sql<{ id: string }>`
    select a.id::text as id from ${chain.audit} a
    where ${chain.is('a')} and (a.payload is null or a.salt is null) and (a.deed = 'audit.erased' or not exists (
      select from ${chain.audit} e where ${chain.is('e')} and e.deed = 'audit.erased'
        and e.payload -> 'rows' @> to_jsonb(a.id)))
    order by a.id limit 100`)
  return rows.map(({ id }) => id)
}
