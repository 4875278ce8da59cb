import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

export { type IncidentNews, incidentAmended, incidentRecorded, incidentViewed } from './announcements.ts'
export { localIdFrom } from './domain/check-intervention.ts'
export { describeIncident } from './domain/describe-incident.ts'
export type { Incident, KnownCharacteristic, RecordedIncident, RecordedPerson } from './domain/incident.ts'
export {
  countedExactly,
  type IncidentFilter,
  type IncidentPage,
  type ListedIncident,
  type ListKey,
  type ListPlace,
} from './domain/incident-filter.ts'
export { spanOf } from './domain/incident-span.ts'
export type { CarePlanAnswer, Intervention, StaffInvolved } from './domain/intervention.ts'
export type { ItemState } from './domain/item-state.ts'
export type { Known } from './domain/known.ts'
export { type DayAndTime, type Moment, minutesOf } from './domain/known-moment.ts'
export { type ItemStanding, missingLetters, standingOf } from './domain/legal-items.ts'
export type { ListedVersion } from './domain/listed-version.ts'
export { wordingFor } from './pages/incident-wording.page.ts'
export { type Amendment, amendIncident } from './store/amend-incident.store.ts'
export { findIncident } from './store/find-incident.store.ts'
export { listIncidentFiles } from './store/incident-files.store.ts'
export { countIncomplete, listIncomplete } from './store/incomplete-incidents.store.ts'
export { countIncidents, listIncidents } from './store/list-incidents.store.ts'
export { listVersions } from './store/list-versions.store.ts'
export { type SavingOutcome, saveIncident } from './store/save-incident.store.ts'

/** Incidents: recording, reading and amending what happened. */
export const incidents: Module = { name: 'incidents', isForPractice: true, routes, navigation }
