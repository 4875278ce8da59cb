import type { Id } from '#basics/id.ts'
import type { Incident, RecordedPerson } from './incident.ts'
import type { Intervention } from './intervention.ts'
import type { Moment } from './known-moment.ts'

/** An intervention as it was written and understood, before it is checked: anything may still be missing. */
export type WrittenIntervention = Omit<Intervention, 'localId' | 'start' | 'end' | 'minutes'> & {
  /** Which block of the form it is: part of the names of its fields. */
  readonly key: string
  /** Empty for one that is new here: then it is made from the id. */
  readonly localId: string | null
  readonly start: Moment | null
  readonly end: Moment | 'still going on' | null
}

/** A record as it was written and understood, before it is checked. */
export type WrittenIncident = Omit<
  Incident,
  keyof RecordedPerson | 'start' | 'end' | 'interventions' | 'policeRequested' | 'policeArrived'
> & {
  readonly policeRequested: Moment | null
  readonly policeArrived: Moment | null
  readonly person: RecordedPerson | null
  readonly unitId: Id | null
  readonly interventions: readonly WrittenIntervention[]
}

/** The name of a field of one intervention's block: `i2-start`. Problems are shown beside the field so named. */
export function fieldOf(key: string, name: string): string {
  return `i${key}-${name}`
}
