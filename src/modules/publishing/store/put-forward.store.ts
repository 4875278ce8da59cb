import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { EntryContent } from '../domain/entry.ts'
import type { WeighedWord } from '../domain/words-of-entry.ts'
import { saveWords } from './entry-words.store.ts'
import { saveRelations } from './relations.store.ts'

/** What is put before everybody: which version, what it says, when, and by which words it is found. */
export type PuttingForward = {
  readonly id: Id
  readonly version: number
  readonly content: EntryContent
  readonly at: string
  readonly words: readonly WeighedWord[]
}

/**
 * Makes a version what everybody sees. When it became public first stays; what was proposed or scheduled up to this
 * version is done with. The day of the next review follows the words only where they say another than before: a review may
 * have moved it since.
 */
export async function putForward(db: NetworkDb, { id, version, content, at, words }: PuttingForward): Promise<void> {
  await db.run(sql`
    update network.entries set kind = ${content.kind}, title = ${content.title}, is_title_given = ${content.isTitleGiven},
      description = ${content.description}, body = ${content.body}, publisher = ${content.publisher},
      year_stated = ${content.yearStated}, year = ${content.year}, settings = ${content.settings},
      audiences = ${content.audiences}, topics = ${content.topics}, nations = ${content.nations},
      formats = ${content.formats}, practices = ${content.practices}, languages = ${content.languages},
      people = ${content.people}, licence = ${content.licence}, note = ${content.note}, link = ${content.link},
      superseded_by = (select entry_id from network.entry_codes where code = ${content.supersededBy} and entry_id <> ${id}),
      review_on = case when ${content.reviewOn}::date is distinct from (select (was.content->>'reviewOn')::date
        from network.entry_versions was where was.entry_id = ${id} and was.version = public_version)
        then ${content.reviewOn}::date else review_on end,
      welsh = ${json(content.welsh)}::jsonb, easy_read = ${json(content.easyRead)}::jsonb,
      details = ${JSON.stringify(content.details)}::jsonb, public_version = ${version}, changed_at = ${at},
      published_at = coalesce(first_published_at, ${at}), first_published_at = coalesce(first_published_at, ${at}),
      proposed_version = case when proposed_version > ${version} then proposed_version end,
      scheduled_version = null, scheduled_at = null, scheduled_by = null
    where id = ${id}`)
  await saveRelations(db, id, content.related)
  await saveWords(db, id, words)
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}
