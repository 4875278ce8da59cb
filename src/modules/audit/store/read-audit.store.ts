import { type RawBuilder, sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { AuditFilter, AuditLine, AuditPage, AuditPlace } from '../domain/audit-filter.ts'

/** How many rows one page of the reader has. */
export const linesOnAPage = 50

/**
 * One page of the audit, newest first. The page is taken by the key of a row from the index that fits the filter, before
 * anything is joined to it: however many rows there are, and however far back, it is as quick as the first.
 */
export async function readAudit(
  db: OrganisationDb,
  filter: AuditFilter,
  place?: AuditPlace,
  size: number = linesOnAPage,
): Promise<AuditPage> {
  const isBackwards = place?.towards === 'newer'
  const order = isBackwards ? sql`a.at, a.id` : sql`a.at desc, a.id desc`
  const found = await db.rows(sql<AuditLine>`
    with page as materialized (
      select * from private.audit a where ${meant(db, filter)} and ${beyond(place)} order by ${order} limit ${size + 1})
    select a.id, a.at, a.actor_kind as "actorKind", a.actor_name as "actorName", a.deed, a.subject_kind as "subjectKind",
      a.subject_id as "subjectId", u.name as "unitName", a.person_id as "personId",
      nullif(concat_ws(' ', p.given_name, p.family_name), '') as "personName", p.local_id as "personIdentifier",
      s.sequence as seal, s.hash as "sealHash"
    from page a
    left join private.units u on u.organisation_id = ${db.organisation} and u.id = a.unit_id
    left join private.people p on p.organisation_id = ${db.organisation} and p.id = a.person_id
    left join private.audit_seals s on s.organisation_id = ${db.organisation} and s.row_id = a.id
    order by ${order}`)
  const kept = found.slice(0, size)
  const lines = isBackwards ? kept.reverse() : kept
  const hasMore = found.length > size
  return {
    lines,
    newer: (isBackwards ? hasMore : place !== undefined) ? placeOf('newer', lines.at(0)) : null,
    older: (isBackwards ? true : hasMore) ? placeOf('older', lines.at(-1)) : null,
  }
}

function placeOf(towards: AuditPlace['towards'], line: AuditLine | undefined): AuditPlace | null {
  return line === undefined ? null : { towards, at: line.at, id: line.id }
}

function beyond(place: AuditPlace | undefined): RawBuilder<unknown> {
  if (place === undefined) return sql`true`
  const from = sql`(${place.at}::timestamptz, ${place.id}::bigint)`
  return place.towards === 'older' ? sql`(a.at, a.id) < ${from}` : sql`(a.at, a.id) > ${from}`
}

function meant(db: OrganisationDb, filter: AuditFilter): RawBuilder<unknown> {
  const { actors, people, deed, unit, from, before } = filter
  const wanted = [
    sql`a.organisation_id = ${db.organisation}`,
    ...(actors === undefined ? [] : [oneOf(sql`a.actor_id`, actors)]),
    ...(people === undefined ? [] : [oneOf(sql`a.person_id`, people)]),
    ...(deed === undefined ? [] : [sql`a.deed = ${deed}`]),
    ...(unit === undefined ? [] : [sql`a.unit_id = ${unit}::uuid`]),
    ...(from === undefined ? [] : [sql`a.at >= ${from}::timestamptz`]),
    ...(before === undefined ? [] : [sql`a.at < ${before}::timestamptz`]),
  ]
  return sql.join(wanted, sql` and `)
}

/** One id is asked with `=`: then the index gives the rows in order, and no more than are wanted. */
function oneOf(column: RawBuilder<unknown>, ids: readonly string[]): RawBuilder<unknown> {
  return ids.length === 1 ? sql`${column} = ${ids[0]}::uuid` : sql`${column} = any(${[...ids]}::uuid[])`
}

/** Every deed that this organisation's audit has a row of; found by leaps through the index, not by reading the rows. */
export async function listDeeds(db: OrganisationDb): Promise<readonly string[]> {
  const rows = await db.rows(sql<{ deed: string }>`
    with recursive leap (deed) as (
      (select a.deed from private.audit a where a.organisation_id = ${db.organisation} order by a.deed limit 1)
      union all
      select (select a.deed from private.audit a where a.organisation_id = ${db.organisation} and a.deed > leap.deed
        order by a.deed limit 1) from leap where leap.deed is not null)
    select deed from leap where deed is not null order by deed`)
  return rows.map(({ deed }) => deed)
}
