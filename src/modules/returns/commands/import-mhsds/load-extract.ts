import type { Id } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { MhsdsHeader } from '../../domain/mhsds-header.ts'
import { announceTouched } from '../../store/announce-incidents.store.ts'
import { placeIncidents, rememberIncidents } from '../../store/load-incidents.store.ts'
import { loadPeople } from '../../store/load-people.store.ts'
import { loadPoliceRequests } from '../../store/load-police-requests.store.ts'
import { loadAdmissions, loadStays } from '../../store/load-stays.store.ts'
import { loadUnits } from '../../store/load-units.store.ts'
import { writeVersions } from '../../store/write-versions.store.ts'

/** What loading needs to know besides the rows. */
export type Loading = {
  readonly run: Id
  readonly header: MhsdsHeader
  readonly zone: string
  readonly jurisdiction: string
}

/** Turns all rows that stand into records, parents first. `tell` hears what is being done. */
export async function loadExtract(
  db: OrganisationDb,
  { run, header, zone, jurisdiction }: Loading,
  tell: (text: string) => void,
): Promise<void> {
  tell('Loading units and people')
  await loadUnits(db, jurisdiction, run)
  await loadPeople(db, header.created.slice(0, 10), run)
  tell('Loading spells and stays')
  await loadAdmissions(db, run)
  await loadStays(db, run)
  await loadPoliceRequests(db, run)
  tell('Loading incidents and interventions')
  await placeIncidents(db)
  const amendedBecause = `Changed in the extract of ${header.created}`
  await writeVersions(db, { zone, practices: practicesByNationalCode(), amendedBecause })
  await rememberIncidents(db, run)
  tell('Counting')
  await announceTouched(db)
}

function practicesByNationalCode(): ReadonlyMap<string, string> {
  return new Map([...catalogue.practices.values()].flatMap(({ mhsds, code }) => (mhsds ? [[mhsds, code]] : [])))
}
