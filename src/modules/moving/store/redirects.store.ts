import { sql } from 'kysely'
import type { NetworkDb, NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { candidatesFor, type ListedMove, type MovedAddress, oldAddress } from '../domain/moved-address.ts'

/** Where the page of an old address is now; nothing for an address that nobody moved. */
export async function findMoved(db: NetworkDb, url: string): Promise<string | undefined> {
  const asked = candidatesFor(url)
  if (asked.length === 0) return undefined
  const found = await db.row(sql<{ target: string }>`
    select target from network.redirects where from_address = any (${[...asked]}::text[])
    order by length(from_address) desc limit 1`)
  return found?.target
}

/** All moves, for following one through the others. Nobody else adds one until this transaction ends. */
export async function holdMoves(db: NetworkDeeds): Promise<ReadonlyMap<string, string>> {
  await db.run(sql`select pg_advisory_xact_lock(hashtextextended('moved addresses', 0))`)
  const rows = await db.rows(sql<{ from: string; to: string }>`
    select from_address as "from", target as "to" from network.redirects`)
  return new Map(rows.map(({ from, to }) => [from, to]))
}

/** Keeps a move that leads to the end of its chain, and leads on to there whatever led to where it begins. */
export async function saveMove(db: NetworkDeeds, { from, to, because }: MovedAddress, at: string): Promise<void> {
  await db.run(sql`
    insert into network.redirects (from_address, target, because, since, added_by_name)
    values (${from}, ${to}, ${because}, ${at}, ${db.actor.name})
    on conflict (from_address) do update set target = excluded.target, because = excluded.because,
      since = excluded.since, added_by_name = excluded.added_by_name`)
  const before = await db.rows(sql<{ from: string; to: string }>`
    select from_address as "from", target as "to" from network.redirects where lower(target) like ${`${likely(from)}%`}`)
  for (const one of before.filter((move) => oldAddress(move.to) === from))
    await db.run(sql`update network.redirects set target = ${to} where from_address = ${one.from}`)
}

function likely(from: string): string {
  return from.replace(/[\\%_]/g, (one) => `\\${one}`)
}

/** Takes a move away; says whether it was there. */
export async function removeMove(db: NetworkDeeds, from: string): Promise<boolean> {
  return (await db.run(sql`delete from network.redirects where from_address = ${from}`)) > 0
}

/** Moves by a piece of either address, and how many there are in all. */
export async function listMoves(
  db: NetworkDb,
  { typed, limit, offset }: { readonly typed: string; readonly limit: number; readonly offset: number },
): Promise<{ readonly count: number; readonly moves: readonly ListedMove[] }> {
  const like = `%${likely(typed.toLowerCase())}%`
  const found = sql`from network.redirects where from_address like ${like} or lower(target) like ${like}`
  const total = await db.row(sql<{ count: number }>`select count(*)::int as count ${found}`)
  const moves = await db.rows(sql<ListedMove>`
    select from_address as "from", target as "to", because, since, added_by_name as "addedByName" ${found}
    order by from_address limit ${limit} offset ${offset}`)
  return { count: total?.count ?? 0, moves }
}

/** Every move, in order: for taking everything out. */
export async function listAllMoves(db: NetworkDb): Promise<readonly ListedMove[]> {
  return (await listMoves(db, { typed: '', limit: 1_000_000, offset: 0 })).moves
}
