import { announcer } from '#app'
import { calendarDateOf } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { incidentRecorded } from '#modules/incidents/index.ts'
import { anIncident } from '#modules/incidents/testing/an-incident.builder.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'
import type { TestHouse } from '#tests/setup/house.ts'

/**
 * Who a journey meets: Ada Ashdown, in the unit since New Year's Day, about whom one incident was recorded this month,
 * and two members of staff. Gives her id and the incident's.
 */
export async function aJourneyWorld(house: TestHouse): Promise<{ readonly person: Id; readonly incident: Id }> {
  const opening = { pool: house.database.app, announcer }
  return await inOrganisation(opening, house.organisation.id, { kind: 'job', name: 'journey' }, async (db) => {
    await aMemberOfStaff(db, { name: 'Beatriz Alder', jobTitle: 'Staff nurse' })
    await aMemberOfStaff(db, { name: 'Ewan McTavish', jobTitle: 'Healthcare assistant' })
    const born = { bornOn: calendarDateOf('1990-05-01'), localId: 'L77' }
    const person = await aPerson(db, { givenName: 'Ada', familyName: 'Ashdown', ...born })
    const stay = await aStay(db, { personId: person.id, unitId: house.unit.id })
    const about = { personId: person.id, personName: 'Ada Ashdown', personIdentifier: 'L77' }
    const { id } = await anIncident(db, {
      ...about,
      admissionId: stay.admissionId,
      unitId: house.unit.id,
      on: calendarDateOf('2026-01-10'),
    })
    await db.announce(incidentRecorded(id, house.unit.id, { version: 1, person: person.id, interventions: 1 }))
    return { person: person.id, incident: id }
  })
}
