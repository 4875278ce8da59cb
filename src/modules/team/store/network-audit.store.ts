import { sql } from 'kysely'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** One deed of the network as it stands in its audit. */
export type NetworkAuditRow = {
  readonly id: string
  /** ISO instant. */
  readonly at: string
  readonly actorName: string
  readonly deed: string
  readonly subjectKind: string
  readonly subjectId: string
  /** The title of the entry that it is about; null where it is about something else. */
  readonly title: string | null
  readonly isSealed: boolean
}

/** Which deeds are asked for: by whom, what, about what; older than a row where `before` is one. Empty means any. */
export type NetworkAuditFilter = {
  readonly who: string
  readonly deed: string
  readonly subject: string
  readonly before: number | null
}

/** Deeds of the network, the newest first, at most `most`. */
export async function listNetworkDeeds(
  db: NetworkDb,
  { who, deed, subject, before }: NetworkAuditFilter,
  most: number,
): Promise<NetworkAuditRow[]> {
  return await db.rows(sql<NetworkAuditRow>`
    select a.id::text as id, a.at, a.actor_name as "actorName", a.deed, a.subject_kind as "subjectKind",
      a.subject_id as "subjectId", e.title, s.row_id is not null as "isSealed"
    from network.audit a left join network.audit_seals s on s.row_id = a.id
      left join network.entries e on a.subject_kind = 'entry' and e.id::text = a.subject_id
    where (${before}::bigint is null or a.id < ${before}) and (${who} = '' or lower(a.actor_name) like lower(${`${likeText(who)}%`}))
      and (${deed} = '' or a.deed = ${deed}) and (${subject} = '' or a.subject_id = ${subject})
    order by a.id desc limit ${most}`)
}

/** Every kind of deed that was ever done, in order. */
export async function listDeedKinds(db: NetworkDb): Promise<string[]> {
  const rows = await db.rows(sql<{ deed: string }>`select distinct deed from network.audit order by deed`)
  return rows.map(({ deed }) => deed)
}

/** Signs that mean something to `like`, taken as they were typed. */
function likeText(typed: string): string {
  return typed.replace(/[\\%_]/g, (sign) => `\\${sign}`)
}
