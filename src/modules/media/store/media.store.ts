import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb, NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { MediaItem, MediaWords } from '../domain/media-item.ts'

const columns = sql`id, name, kind, is_picture as "isPicture", alternative, is_decoration as "isDecoration", credit, licence,
  bytes, width, height, mark, added_at as "addedAt", added_by_name as "addedByName", changed_at as "changedAt"`

/** Notes a picture or document. */
export async function saveMedia(db: NetworkDeeds, item: MediaItem): Promise<void> {
  const { id, name, kind, isPicture, alternative, isDecoration, credit, licence, bytes, width, height, mark } = item
  await db.run(sql`
    insert into network.media (id, name, kind, is_picture, alternative, is_decoration, credit, licence, bytes, width,
      height, mark, added_at, added_by_name, changed_at)
    values (${id}, ${name}, ${kind}, ${isPicture}, ${alternative}, ${isDecoration}, ${credit}, ${licence}, ${bytes},
      ${width}, ${height}, ${mark}, ${item.addedAt}, ${item.addedByName}, ${item.changedAt})`)
}

/** Changes what is said about one. */
export async function saveMediaWords(db: NetworkDeeds, id: Id, words: MediaWords, at: string): Promise<void> {
  const { alternative, isDecoration, credit, licence } = words
  await db.run(sql`
    update network.media set alternative = ${alternative}, is_decoration = ${isDecoration}, credit = ${credit},
      licence = ${licence}, changed_at = ${at}
    where id = ${id}`)
}

/** Notes that one has other content; its address and its words stay. */
export async function saveMediaChange(
  db: NetworkDeeds,
  { id, kind, bytes, width, height, mark, changedAt }: MediaItem,
): Promise<void> {
  await db.run(sql`
    update network.media set kind = ${kind}, bytes = ${bytes}, width = ${width}, height = ${height}, mark = ${mark},
      changed_at = ${changedAt}
    where id = ${id}`)
}

/** Removes one, with its bytes. */
export async function removeMediaItem(db: NetworkDeeds, id: Id): Promise<void> {
  await db.run(sql`delete from network.media where id = ${id}`)
}

/** The one with this id. */
export async function findMedia(db: NetworkDb, id: Id): Promise<MediaItem | undefined> {
  return await db.row(sql<MediaItem>`select ${columns} from network.media where id = ${id}`)
}

/** Those with these ids that are there. */
export async function listMediaByIds(db: NetworkDb, ids: readonly Id[]): Promise<readonly MediaItem[]> {
  if (ids.length === 0) return []
  return await db.rows(sql<MediaItem>`select ${columns} from network.media where id = any (${[...ids]}::uuid[])`)
}

/** What a list of media asks for. */
export type MediaQuery = {
  /** Words in its name or in what is said about it; empty for all. */
  readonly typed: string
  readonly limit: number
  readonly offset: number
}

/** Media by words, the last changed first, and how many there are in all. */
export async function listMedia(
  db: NetworkDb,
  { typed, limit, offset }: MediaQuery,
): Promise<{ readonly count: number; readonly items: readonly MediaItem[] }> {
  const like = `%${typed.toLowerCase().replace(/[\\%_]/g, (one) => `\\${one}`)}%`
  const found = sql`from network.media where lower(name || ' ' || alternative || ' ' || coalesce(credit, '')) like ${like}`
  const total = await db.row(sql<{ count: number }>`select count(*)::int as count ${found}`)
  const items = await db.rows(
    sql<MediaItem>`select ${columns} ${found} order by changed_at desc, id limit ${limit} offset ${offset}`,
  )
  return { count: total?.count ?? 0, items }
}

/** The documents by what they are called, to choose one from: at most a thousand. */
export async function listDocuments(db: NetworkDb): Promise<readonly MediaItem[]> {
  return await db.rows(
    sql<MediaItem>`select ${columns} from network.media where not is_picture order by lower(alternative), id limit 1000`,
  )
}

/** Every id, in the order of adding: for taking everything out. */
export async function listAllMedia(db: NetworkDb): Promise<readonly MediaItem[]> {
  return await db.rows(sql<MediaItem>`select ${columns} from network.media order by added_at, id`)
}
