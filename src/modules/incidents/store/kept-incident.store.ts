import { calendarDateOf } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { instantFromText } from '#basics/instant.ts'
import { type LocalTime, localTimeOf } from '#basics/local-time.ts'
import type { Incident, KnownCharacteristic, RecordedIncident } from '../domain/incident.ts'
import type { Intervention } from '../domain/intervention.ts'
import type { DayAndTime, Moment } from '../domain/known-moment.ts'
import type { IncidentRows } from './incident-rows.store.ts'

/** A version as the database hands it out: the head's columns, and its rows as JSON. */
export type KeptIncident = {
  readonly id: Id
  readonly localId: string
  readonly currentVersion: number
  readonly currentUnitId: Id | null
  readonly recordedAt: string
  readonly recordedByName: string
  readonly madeAt: string
  readonly version: VersionRow
  readonly interventions: readonly InterventionRow[]
  readonly staff: IncidentRows['staff']
}

/** The columns whose words the database's own checks hold to: trusted as such. */
type VersionRow = Omit<IncidentRows['version'], keyof CheckedWords | 'characteristics'> & {
  readonly characteristics: Readonly<Record<string, KnownCharacteristic>>
} & CheckedWords

type CheckedWords = {
  readonly others_involved: Incident['othersInvolved']
  readonly mental_disorder_known: Incident['mentalDisorderKnown']
  readonly learning_disability: Incident['learningDisability']
  readonly autism: Incident['autism']
  readonly serious_harm: Incident['seriousHarm']
  readonly notified: Incident['notified']
  readonly review_held_person: Incident['reviewHeldPerson']
  readonly review_held_staff: Incident['reviewHeldStaff']
  readonly police_called: Incident['policeCalled']
  readonly police_force_used: Incident['policeForceUsed']
  readonly police_body_video: Incident['policeBodyVideo']
}

type InterventionRow = Omit<IncidentRows['interventions'][number], 'in_care_plan'> & {
  readonly in_care_plan: Intervention['inCarePlan']
}

/** The record that kept rows hold. */
export function recordedFrom(kept: KeptIncident): RecordedIncident {
  const { version } = kept
  return {
    id: kept.id,
    localId: kept.localId,
    version: version.version,
    currentVersion: kept.currentVersion,
    currentUnitId: kept.currentUnitId,
    recordedAt: kept.recordedAt,
    recordedByName: kept.recordedByName,
    madeAt: kept.madeAt,
    madeByName: version.made_by_name,
    amendedBecause: version.amended_because,
    content: contentFrom(kept),
  }
}

function contentFrom({ version: row, interventions, staff }: KeptIncident): Incident {
  return {
    personId: row.person_id,
    personName: row.person_name,
    personIdentifier: row.person_identifier,
    characteristics: row.characteristics,
    unitId: row.unit_id,
    admissionId: row.admission_id,
    place: row.place,
    start: startFrom(row),
    end: endFrom(row),
    reasonCode: row.reason_code,
    reasonWords: row.reason_words,
    beforeWords: row.before_words,
    avoidWords: row.avoid_words,
    othersInvolved: row.others_involved,
    othersReason: row.others_reason,
    mentalDisorderKnown: row.mental_disorder_known,
    mentalDisorder: row.mental_disorder,
    learningDisability: row.learning_disability,
    autism: row.autism,
    outcomeWords: row.outcome_words,
    seriousHarm: row.serious_harm,
    notified: row.notified,
    notifiedWords: row.notified_words,
    reviewHeldPerson: row.review_held_person,
    reviewNotHeldReason: row.review_not_held_reason,
    reviewHeldStaff: row.review_held_staff,
    policeCalled: row.police_called,
    policeRequested: dayAndTimeFrom(row.police_requested_on, row.police_requested_time),
    policeArrived: dayAndTimeFrom(row.police_arrived_on, row.police_arrived_time),
    policeForceUsed: row.police_force_used,
    policeBodyVideo: row.police_body_video,
    interventions: interventions.map((one) => interventionFrom(one, staff)),
  }
}

function interventionFrom(row: InterventionRow, staff: IncidentRows['staff']): Intervention {
  return {
    id: row.id,
    localId: row.local_id,
    practice: row.practice,
    nationalCode: row.national_code,
    start: startFrom(row),
    end: endFrom(row),
    minutes: row.minutes,
    inCarePlan: row.in_care_plan,
    description: row.description,
    injuryPerson: row.injury_person,
    injuryStaff: row.injury_staff,
    injuryOthers: row.injury_others,
    injuryWords: row.injury_words,
    medicine: row.medicine,
    medicineRoute: row.medicine_route,
    staff: staff
      .filter((one) => one.intervention_id === row.id)
      .map((one) => ({ staffId: one.staff_id, name: one.name, jobTitle: one.job_title })),
  }
}

type Started = Pick<InterventionRow, 'started_on' | 'started_time' | 'started_at'>
type Ended = Pick<InterventionRow, 'ended_on' | 'ended_time' | 'ended_at'>

function startFrom({ started_on: date, started_time: time, started_at: at }: Started): Moment {
  return { date: calendarDateOf(date), time: timeFrom(time), instant: at === null ? null : instantFromText(at) }
}

function endFrom({ ended_on: date, ended_time: time, ended_at: at }: Ended): Moment | null {
  return date === null ? null : startFrom({ started_on: date, started_time: time, started_at: at })
}

function dayAndTimeFrom(date: string | null, time: string | null): DayAndTime | null {
  return date === null ? null : { date: calendarDateOf(date), time: timeFrom(time) }
}

/** To the minute as people write it; seconds stay only where there are any. */
function timeFrom(text: string | null): LocalTime | null {
  return text === null ? null : localTimeOf(text.endsWith(':00') ? text.slice(0, 5) : text)
}
