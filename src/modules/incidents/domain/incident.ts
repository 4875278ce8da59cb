import type { Id } from '#basics/id.ts'
import type { Intervention } from './intervention.ts'
import type { Known } from './known.ts'
import type { DayAndTime, Moment } from './known-moment.ts'

/** What was known of one characteristic when the record was written (s.6(5)(k)). */
export type KnownCharacteristic = {
  readonly state: 'given' | 'not known' | 'not stated' | 'prefer not to say'
  readonly code: string | null
  readonly words: string | null
}

/** What is kept of a person in each version, so that the record stays true when the person's details change. */
export type RecordedPerson = {
  readonly personId: Id
  /** Empty where a national extract had no name. */
  readonly personName: string | null
  /** The organisation's own consistent identifier (s.6(5)(g)). */
  readonly personIdentifier: string
  /** Kind of characteristic to what was known. */
  readonly characteristics: Readonly<Record<string, KnownCharacteristic>>
}

/** All that one version of a record says of an incident, except who wrote it and when. `null` means not answered. */
export type Incident = RecordedPerson & {
  /** Empty only where a national extract tells no ward stay. */
  readonly unitId: Id | null
  readonly admissionId: Id | null
  readonly place: string | null
  /** From the first start to the last end of its interventions; `end` is `null` while one goes on. */
  readonly start: Moment
  readonly end: Moment | null
  readonly reasonCode: string | null
  readonly reasonWords: string | null
  readonly beforeWords: string | null
  readonly avoidWords: string | null
  readonly othersInvolved: Known | null
  readonly othersReason: string | null
  readonly mentalDisorderKnown: Known | null
  readonly mentalDisorder: string | null
  readonly learningDisability: Known | null
  readonly autism: Known | null
  readonly outcomeWords: string | null
  readonly seriousHarm: 'none' | 'serious injury' | 'death' | 'not known' | null
  readonly notified: 'yes' | 'no' | 'nobody named' | 'not known' | null
  readonly notifiedWords: string | null
  readonly reviewHeldPerson: 'Y' | 'N' | null
  readonly reviewNotHeldReason: string | null
  readonly reviewHeldStaff: 'Y' | 'N' | null
  readonly policeCalled: Known | null
  readonly policeRequested: DayAndTime | null
  readonly policeArrived: DayAndTime | null
  readonly policeForceUsed: 'Y' | 'N' | null
  readonly policeBodyVideo: 'on' | 'worn but off' | 'not worn' | 'not known' | null
  readonly interventions: readonly Intervention[]
}

/** A version of a record as it is kept: its content, who wrote it, and which version is the current one. */
export type RecordedIncident = {
  readonly id: Id
  /** MHSDS RestrictiveIntIncID (M505010), or one made from the id. */
  readonly localId: string
  readonly version: number
  readonly currentVersion: number
  /** When it was first recorded, and by whom. ISO instant. */
  readonly recordedAt: string
  readonly recordedByName: string
  /** When this version was written, by whom, and why (from version 2 on). */
  readonly madeAt: string
  readonly madeByName: string
  readonly amendedBecause: string | null
  /** The unit the record is in now: who may see it follows from this, for all its versions. */
  readonly currentUnitId: Id | null
  readonly content: Incident
}
