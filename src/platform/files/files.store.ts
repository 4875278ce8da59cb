import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { ScanState } from '#platform/files/prepared-file.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** What is known of a file that was kept. */
export type KeptFile = {
  readonly id: Id
  readonly hash: string
  readonly name: string
  /** A code of `fileKinds`. */
  readonly kind: string
  readonly bytes: number
  readonly scan: ScanState | 'infected'
}

/**
 * Holds, until this transaction ends, everything that puts or removes content with this hash: what is swept away cannot
 * be what somebody is just adding.
 */
export async function holdHash(db: OrganisationDb, hash: string): Promise<void> {
  await db.run(sql`select pg_advisory_xact_lock(hashtextextended(${`${db.organisation} ${hash}`}, 0))`)
}

/** Notes a file. */
export async function saveFile(db: OrganisationDb, file: KeptFile, retention: string, at: string): Promise<void> {
  const { id, hash, name, kind, bytes, scan } = file
  await db.run(sql`
    insert into private.files (organisation_id, id, hash, name, kind, bytes, scan, scanned_at, retention, added_by, added_by_name)
    values (${db.organisation}, ${id}, ${hash}, ${name}, ${kind}, ${bytes}, ${scan}, ${scan === 'clean' ? at : null},
      ${retention}, ${db.actor.kind === 'user' ? db.actor.id : null}, ${db.actor.name})`)
}

/** The file with this id. */
export async function findFile(db: OrganisationDb, id: Id): Promise<KeptFile | undefined> {
  return await db.row(sql<KeptFile>`
    select id, hash, name, kind, bytes::int, scan from private.files
    where organisation_id = ${db.organisation} and id = ${id}`)
}

/** Notes what a scanner said of the content, for every file that has it. */
export async function saveScan(
  db: OrganisationDb,
  hash: string,
  scan: 'clean' | 'infected',
  at: string,
): Promise<void> {
  await db.run(sql`
    update private.files set scan = ${scan}, scanned_at = ${at}
    where organisation_id = ${db.organisation} and hash = ${hash} and scan <> 'infected'`)
}

/** How many bytes of content the organisation keeps: the same content counts once, however often it was added. */
export async function usedBytes(db: OrganisationDb): Promise<number> {
  const used = await db.row(sql<{ bytes: number }>`
    select coalesce(sum(bytes), 0)::bigint as bytes
    from (select max(bytes) as bytes from private.files where organisation_id = ${db.organisation} group by hash) content`)
  return used?.bytes ?? 0
}

/** Whether any file of the organisation has this content. */
export async function isHashUsed(db: OrganisationDb, hash: string): Promise<boolean> {
  const used = await db.row(sql<{ one: number }>`
    select 1 as one from private.files where organisation_id = ${db.organisation} and hash = ${hash} limit 1`)
  return used !== undefined
}

/** The content that no scanner has seen yet. */
export async function listWaiting(db: OrganisationDb): Promise<readonly string[]> {
  const waiting = await db.rows(sql<{ hash: string }>`
    select distinct hash from private.files where organisation_id = ${db.organisation} and scan = 'waiting' order by hash`)
  return waiting.map(({ hash }) => hash)
}

/** Every content that should be on the disk, with its size. */
export async function listHashes(
  db: OrganisationDb,
): Promise<readonly { readonly hash: string; readonly bytes: number }[]> {
  return await db.rows(sql<{ hash: string; bytes: number }>`
    select hash, max(bytes)::int as bytes from private.files where organisation_id = ${db.organisation} group by hash order by hash`)
}
