import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { WeighedWord } from '../domain/words-of-entry.ts'
import { stemsOf } from './stems.store.ts'

/** By which words an entry is found, in place of those before. */
export async function saveWords(db: NetworkDb, id: Id, words: readonly WeighedWord[]): Promise<void> {
  const texts = words.map((one) => one.words.join(' '))
  const single = words.flatMap((one) => (one.words.length === 1 ? one.words : []))
  const before = await takeWords(db, id)
  await db.run(sql`
    insert into network.entry_words (word, entry_id, weight)
    select ${stemsOf(sql`text`)} as stem, ${id}, max(weight)
    from unnest(${texts}::text[], ${words.map(({ weight }) => weight)}::real[]) as said(text, weight) group by stem`)
  await db.run(sql`
    insert into network.known_words (word, stem)
    select word, ${stemsOf(sql`word`)} from unnest(${single}::text[]) as said(word) on conflict do nothing`)
  await forgetWords(db, before)
}

/** An entry is found by no word any more, and a word that only it had is suggested to nobody. */
export async function removeWords(db: NetworkDb, id: Id): Promise<void> {
  await forgetWords(db, await takeWords(db, id))
}

async function takeWords(db: NetworkDb, id: Id): Promise<readonly string[]> {
  const rows = await db.rows(
    sql<{ word: string }>`delete from network.entry_words where entry_id = ${id} returning word`,
  )
  return rows.map(({ word }) => word)
}

async function forgetWords(db: NetworkDb, stems: readonly string[]): Promise<void> {
  if (stems.length === 0) return
  await db.run(sql`
    delete from network.known_words k where k.stem = any(${[...stems]}::text[])
      and not exists (select from network.entry_words w where w.word = k.stem)`)
}
