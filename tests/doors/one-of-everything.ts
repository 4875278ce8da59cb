import { calendarDateOf } from '#basics/calendar-date.ts'
import { type Id, newId } from '#basics/id.ts'
import { anAlert } from '#modules/audit/testing/an-alert.builder.ts'
import { anIncident } from '#modules/incidents/testing/an-incident.builder.ts'
import { anIncidentFile } from '#modules/incidents/testing/an-incident-file.builder.ts'
import { anAccessLink } from '#modules/links/testing/an-access-link.builder.ts'
import { saveSite } from '#modules/organisations/index.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { anOpening } from '#modules/people/testing/an-opening.builder.ts'
import { aCopy } from '#modules/privacy/testing/a-copy.builder.ts'
import { aDisposal } from '#modules/privacy/testing/a-disposal.builder.ts'
import { aHold } from '#modules/privacy/testing/a-hold.builder.ts'
import { saveDraft } from '#platform/forms/drafts.store.ts'
import type { Route } from '#platform/http/route.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** Real records, by the name under which routes ask for them. */
export type Records = Readonly<Record<string, string>>

/** Parts of a path that name no record by themselves. */
export const ordinaryParts: Records = { version: '1', kind: 'ethnicity' }

/** One of everything, in this unit; `left` is somebody who stayed there and is gone. The member of staff signs in as `userId`. */
export async function oneOfEverything(db: OrganisationDb, unitId: Id, userId: Id | null = null): Promise<Records> {
  const person = await aPerson(db)
  await aStay(db, { personId: person.id, unitId })
  const left = await aPerson(db)
  await aStay(db, { personId: left.id, unitId, endedOn: calendarDateOf('2026-01-10') })
  const incident = await anIncident(db, { personId: person.id, unitId })
  const file = await anIncidentFile(db, incident.id)
  const staff = await aMemberOfStaff(db, { units: [unitId], userId })
  const [site, draft] = [newId(), newId()]
  await saveSite(db, { id: site, name: 'Hazel House', code: null })
  await saveDraft(db, newId(), { id: draft, form: 'record-incident', answers: { unit: unitId }, unitId })
  const [hold, copy, disposal] = [await aHold(db, person.id), await aCopy(db, person.id), await aDisposal(db, left.id)]
  const opening = await anOpening(db, person.id)
  const alert = (await anAlert(db)).id
  const link = await anAccessLink(db, person.id)
  return {
    alert,
    link,
    opening: opening.id,
    unit: unitId,
    person: person.id,
    incident: incident.id,
    staff: staff.id,
    site,
    draft,
    left: left.id,
    hold,
    copy,
    disposal,
    file,
  }
}

/** The address by which `route` asks for these records; an id that leads nowhere for what is not among them. */
export function pathWith(route: Route, records: Records): string {
  return route.path.replace(/:([a-zA-Z]+)/g, (_whole, name: string) => records[name] ?? ordinaryParts[name] ?? newId())
}
