import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Places } from '#platform/tenancy/places.ts'
import type { IncidentFilter, ListedIncident } from '../domain/incident-filter.ts'
import { countIncidents, listIncidents } from './list-incidents.store.ts'

/** Records that still miss an item of the law, newest first. `filter` can ask for one's own, or from a day on. */
export async function listIncomplete(
  db: OrganisationDb,
  places: Places,
  limit: number,
  filter: IncidentFilter = {},
): Promise<readonly ListedIncident[]> {
  const page = await listIncidents(db, places, { ...filter, incomplete: true }, undefined, limit)
  return page.incidents
}

/** How many records still miss an item of the law; more than `countedExactly` means just that. */
export async function countIncomplete(
  db: OrganisationDb,
  places: Places,
  filter: IncidentFilter = {},
): Promise<number> {
  return await countIncidents(db, places, { ...filter, incomplete: true })
}
