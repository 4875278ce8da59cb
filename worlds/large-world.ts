import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Practice } from '#catalogue/practices/define-practice.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { chanceFrom } from './chance.ts'
import { largeDays } from './large/large-days.ts'
import { incidentTwin, largeIncidents } from './large/large-incidents.ts'
import { largePeople, saveLargePeople } from './large/large-people.ts'
import { saveLargeStaff, saveLargeUnits } from './large/large-places.ts'
import { movesOfIncidents } from './large/move-incidents.ts'
import { throughTwin } from './large/twin-table.ts'

/** How large one organisation of a generated world is, and where its chance begins. */
export type LargeSize = {
  readonly incidents: number
  readonly seed: number
  /** The last day of the world; it reaches `days` back from there. */
  readonly until: CalendarDate
  readonly days: number
  readonly practices: readonly Practice[]
  readonly jurisdiction: string
}

const incidentsAtOnce = 20_000
const incidentsForEachPerson = 8

/**
 * Fills the organisation of `db` with units, staff, people, stays and incidents that were made up by seeded chance,
 * through COPY: for benchmarks and plans, not for reading. One record in twenty lacks what the law asks for. Needs a
 * connection that is not pipelined. Tells how far it is.
 */
export async function fillLargeWorld(
  db: OrganisationDb,
  size: LargeSize,
  tell: (incidents: number) => void,
): Promise<void> {
  const { incidents, practices } = size
  const chance = chanceFrom(size.seed)
  const days = largeDays(size.until, size.days)
  const units = await saveLargeUnits(db, chance, size.jurisdiction)
  const staff = await saveLargeStaff(db, chance, units)
  const people = largePeople(chance, days, Math.ceil(incidents / incidentsForEachPerson), units)
  await saveLargePeople(db, people, days)
  const means = { chance, days, people, staff, practices }
  for (let done = 0; done < incidents; done += incidentsAtOnce) {
    const count = Math.min(incidentsAtOnce, incidents - done)
    await throughTwin(db, incidentTwin, largeIncidents(means, count, done + 1), movesOfIncidents(db))
    tell(done + count)
  }
}
