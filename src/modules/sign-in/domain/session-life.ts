/** How long a session lasts at most, in seconds: one shift (12 hours). */
export const sessionSeconds = 12 * 60 * 60

/** How long the second step may follow the password, in seconds: time to find a phone or a sheet of paper. */
export const secondStepSeconds = 10 * 60

/** How long somebody may be at their organisation's own sign-in, in seconds: time to find a card or a phone. */
export const providerSeconds = 10 * 60

/** How long an invitation waits to be accepted, in seconds: two weeks, so that a holiday does not spoil it. */
export const invitationSeconds = 14 * 24 * 60 * 60

/** How long a link to set a password anew works, in seconds: one hour. */
export const resetSeconds = 60 * 60

/** The instant `seconds` after `now`; both ISO 8601 in UTC. */
export function secondsAfter(now: string, seconds: number): string {
  return new Date(Date.parse(now) + seconds * 1000).toISOString()
}
