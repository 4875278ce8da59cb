import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Gives an entry this code, which stays its own for good; false when it is or was the code of another. */
export async function renameEntry(db: NetworkDb, id: Id, code: string): Promise<boolean> {
  await db.run(sql`insert into network.entry_codes (code, entry_id) values (${code}, ${id}) on conflict do nothing`)
  const renamed = await db.run(sql`
    update network.entries set code = ${code}
    where id = ${id} and exists (select from network.entry_codes where code = ${code} and entry_id = ${id})`)
  return renamed === 1
}
