import { sql } from 'kysely'
import { stemsOf } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/**
 * For each of `words` that no entry has, in any of its forms (a short word: as it stands, because "UKS" is not a form of "UK"): words of entries that look like it, to judge the spelling
 * by. Those that share groups of three letters, and those with the same first letter and nearly the same length.
 */
export async function wordsAlike(db: NetworkDb, words: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const found = await db.rows(sql<{ typed: string; alike: string[] }>`
    select typed.word as typed, array(
      (select k.word from network.known_words k where k.word % typed.word order by similarity(k.word, typed.word) desc limit 40)
      union
      (select k.word from network.known_words k where k.word >= left(typed.word, 1) and k.word < chr(ascii(typed.word) + 1)
        and length(k.word) between length(typed.word) - 2 and length(typed.word) + 2)
    ) as alike
    from unnest(${[...words]}::text[]) as typed(word)
    where not exists (select from network.known_words k where k.word = typed.word)
      and (length(typed.word) < 5 or not exists (select from network.entry_words w where w.word = ${stemsOf(sql`typed.word`)}))`)
  return new Map(found.map(({ typed, alike }) => [typed, alike]))
}
