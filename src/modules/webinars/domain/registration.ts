import type { Id } from '#basics/id.ts'

/**
 * How somebody stands: `place` holds one; `waiting` stands in the line; `offered` may take the place that is kept for
 * them until a moment; `lapsed` did not take it in time; `cancelled` gave it up.
 */
export type Standing = 'place' | 'waiting' | 'offered' | 'lapsed' | 'cancelled'

/** What somebody wrote when they registered. */
export type RegistrationWish = {
  readonly name: string
  /** In small letters. */
  readonly email: string
  /** Where they work or whom they speak for; empty for nobody. */
  readonly body: string
  /** What they need to take part. Only the team sees it, and it is deleted 30 days after. */
  readonly accessNeeds: string
  /** Whether they agreed to be reminded and to hear about it afterwards. That it moves or is called off is always told. */
  readonly wantsMail: boolean
}

/** Somebody registered. */
export type Registration = RegistrationWish & {
  readonly id: Id
  readonly webinarId: Id
  readonly standing: Standing
  readonly registeredAt: string
  /** Since when they hold a place; null while they do not. */
  readonly placeSince: string | null
  readonly offeredUntil: string | null
  readonly attendedAt: string | null
  /** Who said that they were there: the team, or they themselves by the word said in the webinar. */
  readonly attendedBy: 'team' | 'own word' | null
  /** The code of their certificate, once they were there. */
  readonly certificate: string | null
  readonly gaveFeedback: boolean
}

/** How a newcomer stands: a place while there is one and nobody waits before them, else the end of the line. Once it has begun, nobody waits any more. */
export function standingOfNewcomer(webinar: {
  readonly capacity: number | null
  readonly held: number
  readonly waiting: number
  readonly hasBegun: boolean
}): 'place' | 'waiting' {
  if (webinar.capacity === null) return 'place'
  return webinar.held < webinar.capacity && (webinar.hasBegun || webinar.waiting === 0) ? 'place' : 'waiting'
}

/** How many places are free for those who wait; none where there is no limit, because then nobody waits. */
export function freePlaces({ capacity, held }: { readonly capacity: number | null; readonly held: number }): number {
  return capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, capacity - held)
}

/** Whether a place that was kept for somebody was not taken in time. */
export function isOfferOver({ offeredUntil: until }: Pick<Registration, 'offeredUntil'>, now: string): boolean {
  return until !== null && Date.parse(until) <= Date.parse(now)
}

/** Until when a place is kept for somebody: so many hours, but not beyond the beginning. */
export function offeredUntil(now: string, offerHours: number, startsAt: string): string {
  return new Date(Math.min(Date.parse(now) + offerHours * 3_600_000, Date.parse(startsAt))).toISOString()
}
