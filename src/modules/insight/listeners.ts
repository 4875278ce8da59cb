import { isId } from '#basics/id.ts'
import type { Listener } from '#platform/audit/announcement.ts'
import { saveFactsOfIncident } from './store/intervention-facts.store.ts'

/** Writes what is counted of an incident in the transaction that records or amends it: no figure is ever behind a record. */
export const countIncident: Listener = {
  deeds: ['incident.recorded', 'incident.amended'],
  hear: async (db, { subject }) => {
    if (!isId(subject.id)) throw new TypeError('an incident is named by a UUID')
    await saveFactsOfIncident(db, subject.id)
  },
}
