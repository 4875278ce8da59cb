import { addDays, type CalendarDate, calendarDateOf } from '#basics/calendar-date.ts'
import { type Id, newId } from '#basics/id.ts'
import { instantOf, wallClockOf } from '#basics/instant.ts'
import { type LocalTime, localTimeOf } from '#basics/local-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { localIdFrom } from '../domain/check-intervention.ts'
import type { Incident } from '../domain/incident.ts'
import { spanOf } from '../domain/incident-span.ts'
import type { Intervention } from '../domain/intervention.ts'
import { type Moment, minutesOf } from '../domain/known-moment.ts'
import { saveIncident } from '../store/save-incident.store.ts'

const zone = 'Europe/London'

/** What matters of an intervention in a test; the rest is usual. `minutes: null` leaves it going on. */
export type WantedIntervention = Partial<Omit<Intervention, 'start' | 'end' | 'minutes'>> & {
  readonly on?: CalendarDate
  readonly at?: LocalTime
  readonly minutes?: number | null
}

/** What matters of an incident in a test; the rest is usual, and nothing that may be added later is there. */
export type WantedIncident = Partial<Omit<Incident, 'start' | 'end' | 'interventions'>> &
  WantedIntervention & { readonly interventions?: readonly WantedIntervention[] }

/** A moment in London. */
export function aMoment(date: string, time: string): Moment {
  const [day, clock] = [calendarDateOf(date), localTimeOf(time)]
  return { date: day, time: clock, instant: instantOf(day, clock, zone).instant }
}

/** An intervention: a hold of twelve minutes from 14:30 on 20 November 2026, unless told otherwise. */
export function anIntervention(wanted: WantedIntervention = {}): Intervention {
  const { on = addDays(calendarDateOf('2026-11-21'), -1), at = localTimeOf('14:30'), minutes = 12, ...rest } = wanted
  const id = wanted.id ?? newId()
  const start = aMoment(on, at)
  const end = minutes === null ? null : after(start, minutes)
  const hold = [...catalogue.practices.values()].find((practice) => practice.isHold)
  const practice = wanted.practice === undefined ? (hold?.code ?? null) : wanted.practice
  return {
    inCarePlan: null,
    description: null,
    injuryPerson: null,
    injuryStaff: null,
    injuryOthers: null,
    injuryWords: null,
    medicine: null,
    medicineRoute: null,
    staff: [],
    nationalCode: practice === null ? null : (catalogue.practices.get(practice)?.mhsds ?? null),
    ...rest,
    id,
    localId: wanted.localId ?? localIdFrom(id),
    practice,
    start,
    end,
    minutes: minutesOf(start, end),
  }
}

/** What an incident says: one usual intervention of a person who is not in the database, unless told otherwise. */
export function incidentContent(wanted: WantedIncident = {}): Incident {
  const { interventions: many, on, at, minutes, practice, id: _, ...rest } = wanted
  const one: WantedIntervention = {
    ...(on === undefined ? {} : { on }),
    ...(at === undefined ? {} : { at }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(practice === undefined ? {} : { practice }),
  }
  const interventions = (many ?? [one]).map(anIntervention)
  const span = spanOf(interventions)
  if (span === undefined) throw new Error('an incident has at least one intervention')
  return {
    ...nothingMore,
    personId: newId(),
    personName: 'Ada Ashdown',
    personIdentifier: 'L1',
    ...pick(rest),
    ...span,
    interventions,
  }
}

/** A recorded incident. Its person is added when none is named; its unit must exist. */
export async function anIncident(
  db: OrganisationDb,
  wanted: WantedIncident & { readonly id?: Id } = {},
): Promise<{ readonly id: Id; readonly content: Incident }> {
  const id = wanted.id ?? newId()
  const personId = wanted.personId ?? (await aPerson(db)).id
  const content = incidentContent({ ...wanted, personId })
  const outcome = await saveIncident(db, id, content)
  if (outcome === 'other content') throw new Error(`the incident ${id} was recorded before and says something else`)
  return { id, content }
}

function after(start: Moment, minutes: number): Moment {
  if (start.instant === null) throw new Error('a start without a time has no end to compute')
  const instant = start.instant.add({ minutes })
  return { ...wallClockOf(instant, zone), instant }
}

function pick(rest: Partial<Incident & Intervention>): Partial<Incident> {
  return Object.fromEntries(Object.entries(rest).filter(([name]) => name in nothingMore || name.startsWith('person')))
}

const nothingMore = {
  characteristics: {},
  unitId: null,
  admissionId: null,
  place: null,
  reasonCode: '10',
  reasonWords: null,
  beforeWords: null,
  avoidWords: null,
  othersInvolved: null,
  othersReason: null,
  mentalDisorderKnown: null,
  mentalDisorder: null,
  learningDisability: null,
  autism: null,
  outcomeWords: null,
  seriousHarm: null,
  notified: null,
  notifiedWords: null,
  reviewHeldPerson: null,
  reviewNotHeldReason: null,
  reviewHeldStaff: null,
  policeCalled: null,
  policeRequested: null,
  policeArrived: null,
  policeForceUsed: null,
  policeBodyVideo: null,
} as const satisfies Partial<Incident>
