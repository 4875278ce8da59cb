import { type RawBuilder, sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type Places, within } from '#platform/tenancy/places.ts'
import { openIncident } from '#platform/tenancy/restricted.ts'
import {
  countedExactly,
  type IncidentFilter,
  type IncidentPage,
  type ListedIncident,
  type ListKey,
  type ListPlace,
} from '../domain/incident-filter.ts'

/** How many records one page of the list has. */
export const incidentsOnAPage = 25

/**
 * One page of the records within `places`, newest first. Pages are found by the key of their first or last record, not
 * by number: each is as quick as the first, and a record that is added meanwhile moves nothing. The page is taken from
 * the heads alone before anything is joined to it, so that no statistics of the planner can make it read them all.
 */
export async function listIncidents(
  db: OrganisationDb,
  places: Places,
  filter: IncidentFilter,
  place?: ListPlace,
  size: number = incidentsOnAPage,
): Promise<IncidentPage> {
  const isBackwards = place?.towards === 'newer'
  const order = orderOf(isBackwards)
  const found = await db.rows(sql<ListedIncident>`
    with page as materialized (
      select * from private.incidents i where ${meant(db, places, filter)} and ${beyond(place)} order by ${order} limit ${size + 1})
    select i.id, i.local_id as "localId", i.version, i.person_id as "personId", v.person_name as "personName",
      v.person_identifier as "personIdentifier", p.born_on as "bornOn", i.unit_id as "unitId", i.started_on as "startedOn",
      i.started_time as "startedTime", i.practices, i.interventions, i.recorded_by_name as "recordedByName",
      i.is_incomplete as "isIncomplete"
    from page i
    join private.incident_versions v on v.organisation_id = ${db.organisation} and v.incident_id = i.id and v.version = i.version
    join private.people p on p.organisation_id = ${db.organisation} and p.id = i.person_id
    order by ${order}`)
  const kept = found.slice(0, size)
  const incidents = isBackwards ? kept.reverse() : kept
  const hasMore = found.length > size
  const isFirst = place === undefined
  return {
    incidents,
    newer: (isBackwards ? hasMore : !isFirst) ? keyOf(incidents.at(0)) : null,
    older: (isBackwards ? true : hasMore) ? keyOf(incidents.at(-1)) : null,
  }
}

/** How many records there are, counted up to one more than `exactly`: more than that many means just that. */
export async function countIncidents(
  db: OrganisationDb,
  places: Places,
  filter: IncidentFilter,
  exactly: number = countedExactly,
): Promise<number> {
  const counted = await db.row(sql<{ count: number }>`
    select count(*) as count from (
      select from private.incidents i where ${meant(db, places, filter)} limit ${exactly + 1}) counted`)
  return counted?.count ?? 0
}

function keyOf(incident: ListedIncident | undefined): ListKey | null {
  if (incident === undefined) return null
  return { startedOn: incident.startedOn, startedTime: incident.startedTime ?? unknownTime, id: incident.id }
}

/** A time that is not known sorts before all others of its day. */
const unknownTime = '00:00:00'

function orderOf(isBackwards: boolean): RawBuilder<unknown> {
  return isBackwards
    ? sql`i.started_on, coalesce(i.started_time, ${unknownTime}), i.id`
    : sql`i.started_on desc, coalesce(i.started_time, ${unknownTime}) desc, i.id desc`
}

/** The day alone is told first, because that is what the index knows. */
function beyond(place: ListPlace | undefined): RawBuilder<unknown> {
  if (place === undefined) return sql`true`
  const { startedOn, startedTime, id } = place.from
  const key = sql`(i.started_on, coalesce(i.started_time, ${unknownTime}), i.id)`
  const from = sql`(${startedOn}::date, ${startedTime}::time, ${id}::uuid)`
  return place.towards === 'older'
    ? sql`i.started_on <= ${startedOn} and ${key} < ${from}`
    : sql`i.started_on >= ${startedOn} and ${key} > ${from}`
}

function meant(db: OrganisationDb, places: Places, filter: IncidentFilter): RawBuilder<unknown> {
  return sql.join(
    [
      sql`i.organisation_id = ${db.organisation}`,
      openIncident(db, sql`i.id`, sql`i.person_id`),
      // Somebody opened in an emergency is shown when asked for by name, and stays out of every other list.
      filter.person !== undefined && db.opened.includes(filter.person) ? sql`true` : within(sql`i.unit_id`, places),
      ...(filter.unit === undefined ? [] : [sql`i.unit_id = ${filter.unit}`]),
      ...(filter.from === undefined ? [] : [sql`i.started_on >= ${filter.from}`]),
      ...(filter.to === undefined ? [] : [sql`i.started_on <= ${filter.to}`]),
      ...(filter.practice === undefined ? [] : [sql`${filter.practice} = any(i.practices)`]),
      ...(filter.person === undefined ? [] : [sql`i.person_id = ${filter.person}`]),
      ...(filter.recordedBy === undefined ? [] : [sql`i.recorded_by = ${filter.recordedBy}`]),
      ...(filter.incomplete ? [sql`i.is_incomplete`] : []),
    ],
    sql` and `,
  )
}
