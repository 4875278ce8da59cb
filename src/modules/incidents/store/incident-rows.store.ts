import type { Selectable } from 'kysely'
import type { Id } from '#basics/id.ts'
import type {
  PrivateIncidentVersions,
  PrivateInterventionStaff,
  PrivateInterventions,
} from '#platform/db/schema.generated.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Incident } from '../domain/incident.ts'
import type { Intervention } from '../domain/intervention.ts'
import type { Moment } from '../domain/known-moment.ts'

/** A version as its rows hold it, keyed by column: sent as JSON, so that one statement writes a whole record. */
export type IncidentRows = {
  /** `made_at` is left to the server's clock. */
  readonly version: Omit<Selectable<PrivateIncidentVersions>, 'made_at'>
  readonly interventions: readonly Selectable<PrivateInterventions>[]
  readonly staff: readonly Selectable<PrivateInterventionStaff>[]
}

/** Which version it is, and why it was written (nothing for the first). */
export type VersionMark = { readonly id: Id; readonly version: number; readonly because: string | null }

/** The rows of one version. */
export function rowsOf(db: OrganisationDb, mark: VersionMark, incident: Incident): IncidentRows {
  return {
    version: versionRow(db, mark, incident),
    interventions: incident.interventions.map((one, index) => interventionRow(db, mark, one, index + 1)),
    staff: incident.interventions.flatMap((one) => staffRows(db, mark, one)),
  }
}

function versionRow(db: OrganisationDb, mark: VersionMark, incident: Incident): IncidentRows['version'] {
  const { policeRequested: asked, policeArrived: came } = incident
  return {
    organisation_id: db.organisation,
    incident_id: mark.id,
    version: mark.version,
    made_by: db.actor.kind === 'user' ? db.actor.id : null,
    made_by_name: db.actor.name,
    amended_because: mark.because,
    person_id: incident.personId,
    person_name: incident.personName,
    person_identifier: incident.personIdentifier,
    characteristics: incident.characteristics,
    unit_id: incident.unitId,
    admission_id: incident.admissionId,
    place: incident.place,
    ...startColumns(incident.start),
    ...endColumns(incident.end),
    reason_code: incident.reasonCode,
    reason_words: incident.reasonWords,
    before_words: incident.beforeWords,
    avoid_words: incident.avoidWords,
    others_involved: incident.othersInvolved,
    others_reason: incident.othersReason,
    mental_disorder: incident.mentalDisorder,
    mental_disorder_known: incident.mentalDisorderKnown,
    learning_disability: incident.learningDisability,
    autism: incident.autism,
    outcome_words: incident.outcomeWords,
    serious_harm: incident.seriousHarm,
    notified: incident.notified,
    notified_words: incident.notifiedWords,
    review_held_person: incident.reviewHeldPerson,
    review_not_held_reason: incident.reviewNotHeldReason,
    review_held_staff: incident.reviewHeldStaff,
    police_called: incident.policeCalled,
    police_requested_on: asked?.date ?? null,
    police_requested_time: asked?.time ?? null,
    police_arrived_on: came?.date ?? null,
    police_arrived_time: came?.time ?? null,
    police_force_used: incident.policeForceUsed,
    police_body_video: incident.policeBodyVideo,
  }
}

function interventionRow(
  db: OrganisationDb,
  mark: VersionMark,
  one: Intervention,
  position: number,
): IncidentRows['interventions'][number] {
  return {
    organisation_id: db.organisation,
    incident_id: mark.id,
    version: mark.version,
    id: one.id,
    local_id: one.localId,
    position,
    practice: one.practice,
    national_code: one.nationalCode,
    ...startColumns(one.start),
    ...endColumns(one.end),
    minutes: one.minutes,
    in_care_plan: one.inCarePlan,
    description: one.description,
    injury_person: one.injuryPerson,
    injury_staff: one.injuryStaff,
    injury_others: one.injuryOthers,
    injury_words: one.injuryWords,
    medicine: one.medicine,
    medicine_route: one.medicineRoute,
  }
}

function staffRows(db: OrganisationDb, mark: VersionMark, one: Intervention): IncidentRows['staff'] {
  return one.staff.map(({ staffId, name, jobTitle }, index) => ({
    organisation_id: db.organisation,
    incident_id: mark.id,
    version: mark.version,
    intervention_id: one.id,
    position: index + 1,
    staff_id: staffId,
    name,
    job_title: jobTitle,
  }))
}

function startColumns({ date, time, instant }: Moment) {
  return { started_on: date, started_time: time, started_at: instant?.toString() ?? null }
}

function endColumns(end: Moment | null) {
  return { ended_on: end?.date ?? null, ended_time: end?.time ?? null, ended_at: end?.instant?.toString() ?? null }
}
