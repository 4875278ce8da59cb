import { sql } from 'kysely'
import { isPublic, type ListedEntry, listedColumns } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** How much two titles must share, of 1: a little more than half of their groups of three letters. */
const alikeFrom = 0.55

/**
 * Public entries of a shape that may be the same as something: they lead to the same place (`key` is a `linkKey`, empty
 * for none), or are called nearly so. Those with the same link first.
 */
export async function listAlike(
  db: NetworkDb,
  now: string,
  { shape, title, key }: { readonly shape: string; readonly title: string; readonly key: string },
): Promise<ListedEntry[]> {
  const keyOf = sql`regexp_replace(regexp_replace(regexp_replace(lower(e.link), '^https?://(www\\.)?', ''), '[?#].*$', ''), '/+$', '')`
  return await db.rows(sql<ListedEntry>`
    select ${listedColumns} from network.entries e
    where e.shape = ${shape} and ${isPublic('e', now)}
      and ((${key} <> '' and ${keyOf} = ${key}) or similarity(lower(e.title), lower(${title})) >= ${alikeFrom})
    order by (${key} <> '' and ${keyOf} = ${key}) desc nulls last, similarity(lower(e.title), lower(${title})) desc, e.id
    limit 5`)
}
