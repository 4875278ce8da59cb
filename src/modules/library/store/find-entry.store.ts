import { sql } from 'kysely'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Entry, ListedEntry } from '../domain/entry.ts'

/** The published entry with this code. */
export async function findEntry(db: NetworkDb, code: string): Promise<Entry | undefined> {
  return await db.row(sql<Entry>`
    select id, code, kind, title, is_title_given as "isTitleGiven", description, publisher, year_stated as "yearStated",
      year, settings, audiences, topics, nations, formats, people, note, link, version, changed_at as "changedAt",
      published_at as "publishedAt"
    from network.entries where code = ${code} and published_at is not null`)
}

/** The published entries that belong with an entry, whichever of the two says so, by title. */
export async function listRelated(db: NetworkDb, { id }: Pick<Entry, 'id'>): Promise<ListedEntry[]> {
  return await db.rows(sql<ListedEntry>`
    select code, kind, title, is_title_given as "isTitleGiven", description, publisher, year_stated as "yearStated", formats, nations
    from network.entries e
    where published_at is not null and (
      exists (select from network.entry_relations r where r.entry_id = ${id} and r.related_id = e.id)
      or exists (select from network.entry_relations r where r.related_id = ${id} and r.entry_id = e.id))
    order by lower(title), id`)
}
