import type { Id } from '#basics/id.ts'
import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** What every piece of news about a record carries: which version was written or read, whose record, how many interventions. */
export type IncidentNews = { readonly version: number; readonly person: Id; readonly interventions: number }

/** An incident was recorded: version 1 is in the database, whole, in this transaction. */
export const incidentRecorded = defineAnnouncement<IncidentNews>('incident.recorded')

/** An incident was amended: the new version is in the database, whole, in this transaction, and is the current one. */
export const incidentAmended = defineAnnouncement<IncidentNews & { readonly changed: number }>('incident.amended')

/** Somebody read the record of an incident, or one of its versions. */
export const incidentViewed = defineAnnouncement<{ readonly version: number; readonly person: Id }>('incident.viewed')

/** A person or an incident was restricted to so many named readers, and the roles that may. Never the reason. */
export const recordRestricted = defineAnnouncement<{ readonly readers: number }>('record.restricted')

/** The restriction of a person or an incident was lifted. */
export const recordLifted = defineAnnouncement<Record<string, never>>('record.lifted')

/** A file was added to the record of an incident. */
export const incidentFileAdded = defineAnnouncement<{ readonly file: Id; readonly kind: string }>('incident.file-added')

/** Somebody opened a file of an incident. */
export const incidentFileViewed = defineAnnouncement<{ readonly file: Id }>('incident.file-viewed')

/** A file was removed from the record of an incident; it is kept. */
export const incidentFileRemoved = defineAnnouncement<{ readonly file: Id }>('incident.file-removed')
