import { sql } from 'kysely'
import { isPublic, type ListedEntry, listedColumns } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Public entries of these shapes in whose title every typed word begins a word: for suggesting while somebody types. */
export async function listTitlesBeginning(
  db: NetworkDb,
  now: string,
  asked: { readonly words: readonly string[]; readonly shapes: readonly string[]; readonly most: number },
): Promise<ListedEntry[]> {
  if (asked.words.length === 0) return []
  const begins = asked.words.map((word) => sql`e.title ~* ${`\\m${word.replace(/[^\p{L}\p{N}]/gu, '')}`}`)
  return await db.rows(sql<ListedEntry>`
    select ${listedColumns} from network.entries e
    where ${isPublic('e', now)} and e.shape = any(${[...asked.shapes]}::text[]) and ${sql.join(begins, sql` and `)}
    order by lower(e.title), e.id limit ${asked.most}`)
}
