import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb, NetworkDeeds } from '#platform/tenancy/network-db.ts'

/** The bytes of a document (width 0), or of one size of a picture. */
export type MediaBytes = { readonly width: number; readonly content: Buffer }

/** Keeps these bytes instead of what was there. */
export async function saveMediaContent(db: NetworkDeeds, id: Id, sizes: readonly MediaBytes[]): Promise<void> {
  await db.run(sql`delete from network.media_content where media_id = ${id}`)
  for (const { width, content } of sizes)
    await db.run(sql`insert into network.media_content (media_id, width, content) values (${id}, ${width}, ${content})`)
}

/** The size asked for, or the largest that is kept. */
export async function findMediaContent(db: NetworkDb, id: Id, width: number | null): Promise<Buffer | undefined> {
  const found = await db.row(sql<{ content: Buffer }>`
    select content from network.media_content where media_id = ${id}
    order by (width = ${width}) is true desc, width desc limit 1`)
  return found?.content
}
