import { sql } from 'kysely'
import { isPublic } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { resourceShape } from '../domain/resource-shape.ts'

/** The topics that most public resources are about, the commonest first. */
export async function listPopularTopics(db: NetworkDb, now: string, limit: number): Promise<string[]> {
  const found = await db.rows(sql<{ topic: string }>`
    select topic from (
      select e.topics, count(*) as entries from network.entries e
      where e.shape = ${resourceShape} and ${isPublic('e', now)} group by e.topics) alike, unnest(topics) as topic
    group by topic order by sum(entries) desc, topic limit ${limit}`)
  return found.map(({ topic }) => topic)
}
