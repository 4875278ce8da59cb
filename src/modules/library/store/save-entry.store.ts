import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { WrittenEntry } from '../domain/entry.ts'
import type { WeighedWord } from '../domain/words-of-entry.ts'
import { stemsOf } from './stems.store.ts'

/** Who saves, when, under which id if it is new, and by which words it will be found. */
export type SavingEntry = {
  readonly newId: Id
  readonly at: string
  readonly by: string
  readonly words: readonly WeighedWord[]
}

/** What became of an entry that was to be saved. */
export type SavedEntry = 'added' | 'changed' | 'unchanged'

/**
 * Saves an entry under its code, published: a new one, a new version of one that is there, or nothing when it says what
 * it said before. Which entries belong with it is saved apart (`saveRelations`), because those may come later.
 */
export async function saveEntry(db: NetworkDb, written: WrittenEntry, saving: SavingEntry): Promise<SavedEntry> {
  const known = await db.row(sql<{ id: Id; version: number; content: unknown }>`
    select e.id, e.version, v.content from network.entries e
    join network.entry_versions v on v.entry_id = e.id and v.version = e.version
    where e.code = ${written.code} for update of e`)
  if (known && isDeepStrictEqual(known.content, written)) return 'unchanged'
  const id = known?.id ?? saving.newId
  const version = (known?.version ?? 0) + 1
  await db.run(sql`
    insert into network.entries (id, code, kind, title, is_title_given, description, publisher, year_stated, year,
      settings, audiences, topics, nations, formats, people, note, link, version, changed_at, published_at)
    values (${id}, ${written.code}, ${written.kind}, ${written.title}, ${written.isTitleGiven}, ${written.description},
      ${written.publisher}, ${written.yearStated}, ${written.year}, ${written.settings}, ${written.audiences},
      ${written.topics}, ${written.nations}, ${written.formats}, ${written.people}, ${written.note}, ${written.link},
      ${version}, ${saving.at}, ${saving.at})
    on conflict (id) do update set kind = excluded.kind, title = excluded.title, is_title_given = excluded.is_title_given,
      description = excluded.description, publisher = excluded.publisher, year_stated = excluded.year_stated,
      year = excluded.year, settings = excluded.settings, audiences = excluded.audiences, topics = excluded.topics,
      nations = excluded.nations, formats = excluded.formats, people = excluded.people, note = excluded.note,
      link = excluded.link, version = excluded.version, changed_at = excluded.changed_at`)
  await db.run(sql`
    insert into network.entry_versions (entry_id, version, content, saved_at, saved_by)
    values (${id}, ${version}, ${JSON.stringify(written)}, ${saving.at}, ${saving.by})`)
  await saveWords(db, id, saving.words)
  return known ? 'changed' : 'added'
}

async function saveWords(db: NetworkDb, id: Id, words: readonly WeighedWord[]): Promise<void> {
  const texts = words.map((one) => one.words.join(' '))
  const single = words.flatMap((one) => (one.words.length === 1 ? one.words : []))
  await db.run(sql`delete from network.entry_words where entry_id = ${id}`)
  await db.run(sql`
    insert into network.entry_words (word, entry_id, weight)
    select ${stemsOf(sql`text`)} as stem, ${id}, max(weight)
    from unnest(${texts}::text[], ${words.map(({ weight }) => weight)}::real[]) as said(text, weight) group by stem`)
  await db.run(sql`
    insert into network.known_words (word, stem)
    select word, ${stemsOf(sql`word`)} from unnest(${single}::text[]) as said(word) on conflict do nothing`)
}

/** Which entries belong with an entry, by code, in place of what was said before; the codes that nothing has are given back. */
export async function saveRelations(db: NetworkDb, code: string, related: readonly string[]): Promise<string[]> {
  await db.run(
    sql`delete from network.entry_relations using network.entries e where e.id = entry_id and e.code = ${code}`,
  )
  const found = await db.rows(sql<{ code: string }>`
    with kept as (
      insert into network.entry_relations (entry_id, related_id)
      select one.id, other.id from network.entries one join network.entries other on other.code = any(${related}::text[])
      where one.code = ${code} and one.id <> other.id returning related_id)
    select e.code from kept join network.entries e on e.id = kept.related_id`)
  const there = new Set(found.map((one) => one.code))
  return related.filter((one) => !there.has(one))
}
