import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { contentOf, type EntryContent, emptyContent } from '../domain/entry.ts'
import type { EntryHead, EntryVersion } from '../domain/entry-head.ts'

/** SQL: the head of the entry `e`. */
export const headColumns = sql`e.id, e.code, e.shape, e.version, e.public_version as "publicVersion",
  e.proposed_version as "proposedVersion", e.scheduled_version as "scheduledVersion", e.scheduled_at as "scheduledAt",
  e.scheduled_by as "scheduledBy", e.published_at as "publishedAt", e.first_published_at as "firstPublishedAt",
  e.public_until as "publicUntil", e.owner_id as "ownerId", e.owner_name as "ownerName"`

/** The head of an entry, public or not; nothing when there is no such entry. */
export async function findHead(db: NetworkDb, id: Id): Promise<EntryHead | undefined> {
  return await db.row(sql<EntryHead>`select ${headColumns} from network.entries e where e.id = ${id}`)
}

/** The head of the entry that has or had this code. */
export async function findHeadByCode(db: NetworkDb, code: string): Promise<EntryHead | undefined> {
  return await db.row(sql<EntryHead>`
    select ${headColumns} from network.entry_codes c join network.entries e on e.id = c.entry_id where c.code = ${code}`)
}

/** The head of an entry, held until this transaction ends: nobody else changes it meanwhile. */
export async function holdEntry(db: NetworkDb, id: Id): Promise<EntryHead | undefined> {
  return await db.row(sql<EntryHead>`select ${headColumns} from network.entries e where e.id = ${id} for update`)
}

type VersionRow = Omit<EntryVersion, 'content'> & { readonly content: Partial<EntryContent> }

const version = sql`v.entry_id as "entryId", v.version, v.content, v.saved_at as "savedAt", v.saved_by as "savedBy",
  v.saved_by_name as "savedByName"`

/** One version of an entry, whole. */
export async function findVersion(db: NetworkDb, id: Id, number: number): Promise<EntryVersion | undefined> {
  const row = await db.row(sql<VersionRow>`
    select ${version} from network.entry_versions v where v.entry_id = ${id} and v.version = ${number}`)
  return row && whole(row)
}

/** Every version of an entry, the latest first. */
export async function listVersions(db: NetworkDb, id: Id): Promise<EntryVersion[]> {
  const rows = await db.rows(sql<VersionRow>`
    select ${version} from network.entry_versions v where v.entry_id = ${id} order by v.version desc`)
  return rows.map(whole)
}

/** What was saved before a field existed has the field's empty value. */
function whole({ content, ...row }: VersionRow): EntryVersion {
  return { ...row, content: contentOf({ ...emptyContent, ...content }) }
}

/** A version to be kept. */
export type AddingVersion = {
  readonly id: Id
  readonly version: number
  readonly content: EntryContent
  readonly at: string
  readonly by: { readonly code: string; readonly name: string }
}

/** Keeps one more version. What is public does not change by it. */
export async function addVersion(db: NetworkDb, { id, version, content, at, by }: AddingVersion): Promise<void> {
  await db.run(sql`
    insert into network.entry_versions (entry_id, version, content, saved_at, saved_by, saved_by_name)
    values (${id}, ${version}, ${JSON.stringify(contentOf(content))}, ${at}, ${by.code}, ${by.name})`)
  await db.run(sql`update network.entries set version = ${version} where id = ${id}`)
}

/** Makes room for an entry that is not public yet; false when an entry has or had its code, or it is there already. */
export async function addEntry(
  db: NetworkDb,
  { id, code, shape, content, at }: { id: Id; code: string; shape: string; content: EntryContent; at: string },
): Promise<boolean> {
  const made = await db.run(sql`
    insert into network.entries (id, code, shape, kind, title, is_title_given, description, version, changed_at)
    select ${id}, ${code}, ${shape}, ${content.kind}, ${content.title}, true, '', 1, ${at}
    where not exists (select from network.entry_codes where code = ${code}) on conflict do nothing`)
  if (made === 1) await db.run(sql`insert into network.entry_codes (code, entry_id) values (${code}, ${id})`)
  return made === 1
}
