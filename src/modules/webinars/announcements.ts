import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** Somebody registered for a webinar: with a place, or in the line. */
export const registrationMade = defineAnnouncement<{ readonly webinar: string; readonly standing: string }>(
  'registration.made',
)
/** How somebody registered stands changed: a place offered, taken, lapsed or given up. */
export const registrationChanged = defineAnnouncement<{ readonly webinar: string; readonly standing: string }>(
  'registration.changed',
)
/** It was marked that somebody was, or was not, at a webinar. */
export const attendanceMarked = defineAnnouncement<{
  readonly webinar: string
  readonly was: boolean
  readonly by: string
}>('registration.attendance-marked')
/** What people have to know of a webinar changed. */
export const webinarMoved = defineAnnouncement<{ readonly sequence: number }>('webinar.moved')
/** A webinar was called off. */
export const webinarCalledOff = defineAnnouncement<{ readonly sequence: number }>('webinar.called-off')
/** The page of a webinar was withdrawn before it began: it does not take place. */
export const webinarWithdrawn = defineAnnouncement<{ readonly sequence: number }>('webinar.withdrawn')
/** Everybody registered was told of a change: so many mails. */
export const webinarChangeTold = defineAnnouncement<{ readonly sequence: number; readonly told: number }>(
  'webinar.change-told',
)
/** The joining link, the word, the reminders or the hours of a webinar were set. */
export const webinarSetUp = defineAnnouncement<{ readonly reminders: number }>('webinar.set-up')
/** The team wrote to those registered: so many mails. */
export const webinarMailed = defineAnnouncement<{ readonly mails: number }>('webinar.mailed')
/** The list of those registered was taken out as a file: so many rows. */
export const registrationsExported = defineAnnouncement<{ readonly rows: number }>('webinar.registrations-exported')
/** What was kept for as long as it may be was removed: so many rows. */
export const registrationsForgotten = defineAnnouncement<{
  readonly registrations: number
  readonly accessNeeds: number
}>('webinar.registrations-forgotten')
