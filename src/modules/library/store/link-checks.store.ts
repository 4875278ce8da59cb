import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import { isPublic } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { LinkCheck } from '../domain/link-check.ts'

/** Every address that public entries lead to. */
export async function listLinks(db: NetworkDb, now: string): Promise<string[]> {
  const rows = await db.rows(sql<{ link: string }>`
    select distinct e.link from network.entries e where e.link is not null and ${isPublic('e', now)} order by e.link`)
  return rows.map(({ link }) => link)
}

const columns = sql`c.address, c.checked_at as "checkedAt", c.failures, c.failed_since as "failedSince", c.says, c.moved_to as "movedTo"`

/** What was found of all links so far. */
export async function listChecks(db: NetworkDb): Promise<LinkCheck[]> {
  return await db.rows(sql<LinkCheck>`select ${columns} from network.link_checks c`)
}

/** Keeps what was found of a link. */
export async function saveCheck(db: NetworkDb, check: LinkCheck): Promise<void> {
  await db.run(sql`
    insert into network.link_checks (address, checked_at, failures, failed_since, says, moved_to)
    values (${check.address}, ${check.checkedAt}, ${check.failures}, ${check.failedSince}, ${check.says}, ${check.movedTo})
    on conflict (address) do update set checked_at = excluded.checked_at, failures = excluded.failures,
      failed_since = excluded.failed_since, says = excluded.says, moved_to = excluded.moved_to`)
}

/** A public entry whose link leads nowhere, or has moved. */
export type CheckedEntry = LinkCheck & {
  readonly entry: Id
  readonly title: string
  readonly ownerName: string | null
}

/** Public entries whose link leads nowhere or has moved for good, those that fail longest first. */
export async function listCheckedEntries(db: NetworkDb, now: string): Promise<CheckedEntry[]> {
  return await db.rows(sql<CheckedEntry>`
    select ${columns}, e.id as entry, e.title, e.owner_name as "ownerName"
    from network.link_checks c join network.entries e on e.link = c.address
    where ${isPublic('e', now)} and (c.failures > 0 or c.moved_to is not null)
    order by c.failed_since nulls last, lower(e.title), e.id`)
}
