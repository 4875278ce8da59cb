import { newId } from '#basics/id.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import type { Database } from '#platform/db/database.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Organisation } from '../domain/organisation.ts'
import { saveIdentity, saveParticulars } from '../store/organisations.store.ts'

/** An organisation that was set up: a hospital trust unless told otherwise. Its code is new each time. */
export async function anOrganisation(database: Database, wanted: Partial<Organisation> = {}): Promise<Organisation> {
  const id = wanted.id ?? newId()
  const code = wanted.code ?? `T${id.slice(0, 6).toUpperCase()}`
  const organisation: Organisation = { name: 'Larkfield Trust', sector: 'health', ...wanted, id, code }
  await inIdentity(database.identity, (identity) => saveIdentity(identity, organisation, null))
  await insideOf(database, organisation, (db) => saveParticulars(db, organisation))
  return organisation
}

/** Runs `work` in one transaction of the organisation, as a job called test, with nobody listening. */
export function insideOf<T>(
  database: Database,
  organisation: { readonly id: Organisation['id'] },
  work: (db: OrganisationDb) => Promise<T>,
): Promise<T> {
  const opening = { pool: database.app, announcer: announcerFor([]) }
  return inOrganisation(opening, organisation.id, { kind: 'job', name: 'test' }, (db) => work(db))
}
