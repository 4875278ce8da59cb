import type { Webinar } from './webinar.ts'

/** Whether a webinar takes place; if not, why. */
export type Prospect = 'takes place' | 'withdrawn' | 'called off'

/** What those registered are told of a change: it has another time, place or title; it takes place after all; or it does not. */
export type News = 'moved' | 'after all' | 'withdrawn' | 'called off'

/** Whether `webinar` takes place. Being called off is for good; one that was withdrawn may be published again. */
export function prospectOf({ cancelledAt, withdrawnAt }: Pick<Webinar, 'cancelledAt' | 'withdrawnAt'>): Prospect {
  if (cancelledAt !== null) return 'called off'
  return withdrawnAt === null ? 'takes place' : 'withdrawn'
}

/** What must be known to say what is new. */
type Changed = Pick<Webinar, 'cancelledAt' | 'withdrawnAt' | 'sequence' | 'endsAt'> & {
  /** The last change that was told. */
  readonly toldSequence: number
  /** What was told with it. */
  readonly told: Prospect
}

/**
 * What those registered have to be told at `now`; null when nothing is new to them. That it does not take place is told
 * once. Of what is over nobody is told anything: a title that is put right afterwards concerns no calendar.
 */
export function newsOf(webinar: Changed, now: string): News | null {
  if (webinar.sequence <= webinar.toldSequence || Date.parse(now) >= Date.parse(webinar.endsAt)) return null
  const prospect = prospectOf(webinar)
  if (prospect === 'takes place') return webinar.told === 'takes place' ? 'moved' : 'after all'
  return prospect === webinar.told ? null : prospect
}
