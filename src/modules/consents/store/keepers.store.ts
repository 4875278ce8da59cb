import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** One of the two who may see who stands behind a pseudonym. */
export type Keeper = { readonly user: Id; readonly name: string }

/** The keepers of names: none, or two. */
export async function listKeepers(db: NetworkDb): Promise<Keeper[]> {
  return await db.rows(sql<Keeper>`select user_id as "user", name from network.keepers order by place`)
}

/** Makes these two the keepers of names, in place of those who were. */
export async function saveKeepers(db: NetworkDb, keepers: readonly [Keeper, Keeper], at: string): Promise<void> {
  await db.run(sql`delete from network.keepers`)
  await db.run(sql`
    insert into network.keepers (place, user_id, name, chosen_at)
    values (1, ${keepers[0].user}, ${keepers[0].name}, ${at}), (2, ${keepers[1].user}, ${keepers[1].name}, ${at})`)
}
