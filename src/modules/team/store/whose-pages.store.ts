import { sql } from 'kysely'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Whose pages these are and how to reach them; empty for what is not shown. */
export type WhoseWords = {
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly charity: string
  readonly address: string
}

/** Says whose pages these are, in place of what was said before. */
export async function saveWhosePages(db: NetworkDb, words: WhoseWords, at: string): Promise<void> {
  const { name, phone, email, charity, address } = words
  await db.run(sql`
    insert into network.whose_pages (name, phone, email, charity, address, said_at)
    values (${name}, ${phone}, ${email}, ${charity}, ${address}, ${at})
    on conflict (is_one) do update set name = excluded.name, phone = excluded.phone, email = excluded.email,
      charity = excluded.charity, address = excluded.address, said_at = excluded.said_at`)
}
