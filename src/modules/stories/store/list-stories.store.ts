import { type RawBuilder, sql } from 'kysely'
import { isPublic } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** By what the list is narrowed: one setting, one topic, or neither. */
export type StoryFilter = { readonly setting: string | null; readonly topic: string | null }

/** A story as a line of the list. */
export type StoryLine = {
  readonly code: string
  readonly title: string
  readonly description: string
  readonly details: Readonly<Record<string, unknown>>
  readonly hasEasyRead: boolean
}

/** The stories that are public at `now` and pass the filter, the newest first; at most `limit`. */
export async function listStories(
  db: NetworkDb,
  now: string,
  filter: StoryFilter,
  { limit, before }: { readonly limit: number; readonly before: number },
): Promise<StoryLine[]> {
  return await db.rows(sql<StoryLine>`
    select e.code, e.title, e.description, e.details, e.easy_read is not null as "hasEasyRead" from network.entries e where ${wanted(now, filter)}
    order by e.published_at desc, e.id limit ${limit} offset ${before}`)
}

/** How many stories are public at `now` and pass the filter. */
export async function countStories(db: NetworkDb, now: string, filter: StoryFilter): Promise<number> {
  const row = await db.row(sql<{ n: number }>`select count(*) as n from network.entries e where ${wanted(now, filter)}`)
  return row?.n ?? 0
}

/** What public stories can be narrowed by: their settings and topics. */
export async function storyChoices(
  db: NetworkDb,
  now: string,
): Promise<{ readonly settings: readonly string[]; readonly topics: readonly string[] }> {
  const all: StoryFilter = { setting: null, topic: null }
  const found = await db.row(sql<{ settings: string[]; topics: string[] }>`
    select array(select distinct s from network.entries e, unnest(e.settings) s where ${wanted(now, all)} order by s) as settings,
      array(select distinct t from network.entries e, unnest(e.topics) t where ${wanted(now, all)} order by t) as topics`)
  return found ?? { settings: [], topics: [] }
}

function wanted(now: string, { setting, topic }: StoryFilter): RawBuilder<unknown> {
  return sql`e.shape = 'story' and ${isPublic('e', now)}
    and (${setting}::text is null or ${setting} = any(e.settings)) and (${topic}::text is null or ${topic} = any(e.topics))`
}
