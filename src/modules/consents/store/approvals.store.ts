import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** That somebody approved the words of a version, and how. */
export type Approval = {
  readonly version: number
  readonly words: string
  readonly way: 'link' | 'paper'
  readonly notedBy: string
  readonly approvedAt: string
}

/** The approvals of an entry that stand, the newest first. */
export async function listApprovals(db: NetworkDb, entry: Id): Promise<Approval[]> {
  return await db.rows(sql<Approval>`
    select version, words_hash as words, way, noted_by as "notedBy", approved_at as "approvedAt"
    from network.text_approvals where entry_id = ${entry} and ended_at is null order by approved_at desc, id`)
}

/** Keeps an approval. */
export async function saveApproval(db: NetworkDb, entry: Id, id: Id, approval: Approval): Promise<void> {
  const { version, words, way, notedBy, approvedAt } = approval
  await db.run(sql`
    insert into network.text_approvals (id, entry_id, version, words_hash, way, noted_by, approved_at)
    values (${id}, ${entry}, ${version}, ${words}, ${way}, ${notedBy}, ${approvedAt})`)
}

/** The latest version of an entry with the hash of its words, whether or not it is public. */
export type LatestWords = {
  readonly id: Id
  readonly code: string
  readonly shape: string
  readonly version: number
  readonly words: string
  readonly title: string
  readonly about: string
}

/** The latest version of an entry, by its id or its code; nothing where there is none. */
export async function findLatestWords(
  db: NetworkDb,
  by: { readonly id: Id } | { readonly code: string },
): Promise<LatestWords | undefined> {
  const chosen = 'id' in by ? sql`e.id = ${by.id}` : sql`e.code = ${by.code}`
  return await db.row(sql<LatestWords>`
    select e.id, e.code, e.shape, v.version, network.words_hash(v.content) as words,
      coalesce(v.content->>'title', '') as title, coalesce(v.content->'details'->>'about', '') as about
    from network.entries e join network.entry_versions v on v.entry_id = e.id and v.version = e.version where ${chosen}`)
}

/** The hash of the words of one version. */
export async function wordsOfVersion(db: NetworkDb, entry: Id, version: number): Promise<string | undefined> {
  const found = await db.row(sql<{ words: string }>`
    select network.words_hash(content) as words from network.entry_versions where entry_id = ${entry} and version = ${version}`)
  return found?.words
}

/** Ends every approval of an entry. */
export async function endApprovals(db: NetworkDb, entry: Id, at: string): Promise<void> {
  await db.run(sql`update network.text_approvals set ended_at = ${at} where entry_id = ${entry} and ended_at is null`)
}
