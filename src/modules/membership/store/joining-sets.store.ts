import { sql } from 'kysely'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { firstJoiningSet, type JoiningSet } from '../domain/joining-set.ts'
import { type JoiningWords, sourceInWords } from '../domain/joining-words.ts'

/** A version that was published, with who did; null for the first, which comes with the program. */
export type KeptSet = JoiningSet & { readonly published: { readonly on: CalendarDate; readonly byName: string } | null }

type Row = JoiningSet & { readonly publishedOn: CalendarDate; readonly byName: string }

/** Every version, the one that holds first. */
export async function listJoiningSets(db: NetworkDb): Promise<readonly KeptSet[]> {
  const rows = await db.rows(sql<Row>`
    select version, source, questions, commitments, published_on as "publishedOn", published_by_name as "byName"
    from network.joining_sets order by version desc`)
  const kept = rows.map(({ publishedOn, byName, source, ...set }) => ({
    ...set,
    source: sourceInWords(set.version, publishedOn, source),
    published: { on: publishedOn, byName },
  }))
  return [...kept, { ...firstJoiningSet, published: null }]
}

/** What an organisation is asked now and can promise. */
export async function currentJoiningSet(db: NetworkDb): Promise<JoiningSet> {
  const [newest = firstJoiningSet] = await listJoiningSets(db)
  return newest
}

/** Adds a version. Fails (throws) where there is one of that number. */
export async function addJoiningSet(
  db: NetworkDb,
  { version, source, questions, commitments }: JoiningSet,
  { on, by, byName }: { readonly on: CalendarDate; readonly by: string; readonly byName: string },
): Promise<void> {
  await db.run(sql`
    insert into network.joining_sets (version, source, questions, commitments, published_on, published_by, published_by_name)
    values (${version}, ${source}, ${JSON.stringify(questions)}::jsonb, ${JSON.stringify(commitments)}::jsonb, ${on}, ${by}, ${byName})`)
}

/** The next version while it is written. */
export type JoiningDraft = {
  readonly revision: number
  readonly words: JoiningWords
  readonly savedAt: string
  readonly byName: string
}

const draftColumns = sql`revision, words, saved_by_name as "byName",
  to_char(saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "savedAt"`

/** The draft, where there is one. */
export async function findJoiningDraft(db: NetworkDb): Promise<JoiningDraft | undefined> {
  return await db.row(sql<JoiningDraft>`select ${draftColumns} from network.joining_drafts`)
}

/** Locks what is written next, until the transaction ends, also where there is no draft yet; gives the draft. */
export async function lockJoiningDraft(db: NetworkDb): Promise<JoiningDraft | undefined> {
  await db.run(sql`select pg_advisory_xact_lock(hashtextextended('network.joining_drafts', 0))`)
  return await findJoiningDraft(db)
}

/** Keeps the draft in place of the one before. */
export async function saveJoiningDraft(
  db: NetworkDb,
  { revision, words, savedAt, byName }: JoiningDraft,
): Promise<void> {
  await db.run(sql`
    insert into network.joining_drafts (revision, words, saved_at, saved_by_name)
    values (${revision}, ${JSON.stringify(words)}::jsonb, ${savedAt}, ${byName})
    on conflict (only_row) do update set revision = excluded.revision, words = excluded.words,
      saved_at = excluded.saved_at, saved_by_name = excluded.saved_by_name`)
}

/** Throws the draft away. */
export async function deleteJoiningDraft(db: NetworkDb): Promise<void> {
  await db.run(sql`delete from network.joining_drafts`)
}
