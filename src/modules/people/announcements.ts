import type { Id } from '#basics/id.ts'
import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** A person was added, with their first admission. */
export const personAdded = defineAnnouncement<{ readonly admission: Id; readonly stay: Id }>('person.added')
/** A person's names or identifiers were changed; the earlier version is kept. */
export const personChanged = defineAnnouncement<Record<string, never>>('person.changed')
/** Somebody looked at a page about a person. */
export const personViewed = defineAnnouncement<Record<string, never>>('person.viewed')
/** Somebody looked at a list of people: who was on the page. */
export const peopleListed = defineAnnouncement<{ readonly people: readonly Id[] }>('people.listed')
/** A characteristic was noted: which kind, never the answer. */
export const personNoted = defineAnnouncement<{ readonly kind: string; readonly note: Id }>('person.noted')
/** A person was admitted again. */
export const personAdmitted = defineAnnouncement<{ readonly admission: Id; readonly stay: Id }>('person.admitted')
/** A person moved to another unit: the stay that ended and the one that began. */
export const personMoved = defineAnnouncement<{
  readonly ended: Id
  readonly began: Id
  readonly from: Id
  readonly to: Id
}>('person.moved')
/** A person's stay and admission ended. */
export const personDischarged = defineAnnouncement<{ readonly admission: Id; readonly stay: Id }>('person.discharged')
/** Somebody opened a person outside their places in an emergency: which opening, for how many hours. Never the reason. */
export const personOpenedInEmergency = defineAnnouncement<{ readonly opening: Id; readonly hours: number }>(
  'person.opened-in-emergency',
)
/** Somebody tried to open a record in an emergency, and the number was nobody's or not only one person's. */
export const emergencyNotFound = defineAnnouncement<{ readonly found: number }>('emergency.not-found')
/** Somebody looked at an opening that is to be reviewed. */
export const openingViewed = defineAnnouncement<{ readonly person: Id }>('opening.viewed')
/** Somebody reviewed an opening: what they found, never their words. */
export const openingReviewed = defineAnnouncement<{ readonly person: Id; readonly outcome: string }>('opening.reviewed')
