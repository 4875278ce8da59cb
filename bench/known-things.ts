import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { type ListedIncident, listIncidents } from '#modules/incidents/index.ts'
import { listUnits } from '#modules/organisations/index.ts'
import { listPeople } from '#modules/people/store/people-list.store.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** What pages are asked for: units, people by the unit they are in, recent incidents and the days these began on, latest first. */
export type KnownThings = {
  readonly units: readonly Id[]
  readonly peopleIn: ReadonlyMap<Id, readonly Id[]>
  readonly incidents: readonly ListedIncident[]
  readonly days: readonly CalendarDate[]
}

/** Looks up what pages can be asked for. */
export async function knownThings(db: OrganisationDb): Promise<KnownThings> {
  const units = (await listUnits(db, 'all')).map(({ id }) => id)
  const peopleIn = new Map<Id, readonly Id[]>()
  for (const unit of units) {
    const filter = { sight: { places: [unit], unplaced: false }, letters: '', here: true }
    const here = await listPeople(db, filter, 0, 60)
    // In a small world nobody may be there now; then those who have been.
    const people = here.length > 0 ? here : await listPeople(db, { ...filter, here: false }, 0, 60)
    peopleIn.set(
      unit,
      people.map(({ id }) => id),
    )
  }
  const { incidents } = await listIncidents(db, 'all', {}, undefined, 400)
  return { units, peopleIn, incidents, days: [...new Set(incidents.map(({ startedOn }) => startedOn))] }
}
