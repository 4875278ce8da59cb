import type { Id } from '#basics/id.ts'

/** Who may register: anybody; members until a day and then anybody; members only; or nobody, because it is not registered for here. */
export type WhoMay = 'anybody' | 'members first' | 'members only' | 'nobody'

/** What registering for a webinar or a conference hangs on. Everything that is told about it besides is in its entry. */
export type Webinar = {
  /** The entry it is shown by. */
  readonly id: Id
  /** Its address: /webinars/CODE. */
  readonly code: string
  readonly title: string
  readonly startsAt: string
  readonly endsAt: string
  /** The zone whose clocks its times were written by, for example Europe/London. */
  readonly zone: string
  /** Where people go; empty for one that is only online. */
  readonly place: string
  /** How many may hold a place; null for as many as want to. */
  readonly capacity: number | null
  readonly whoMay: WhoMay
  /** Until when members go first. */
  readonly membersUntil: string | null
  /** How often it was moved, called off or otherwise changed in its calendar entry. */
  readonly sequence: number
  readonly changedAt: string
  readonly cancelledAt: string | null
  readonly cancelledBecause: string | null
  /** When its page was withdrawn before it began; null while it is not. */
  readonly withdrawnAt: string | null
}

/** What only the team sees and sets, and those registered are told in time. */
export type WebinarWays = {
  readonly joiningLink: string | null
  /** The word said in the webinar by which people confirm that they were there. */
  readonly codeWord: string | null
  /** For how many hours a place that became free is kept for the next in the line. */
  readonly offerHours: number
  /** How many minutes before it begins the joining link is shown. */
  readonly linkMinutes: number
  /** How many minutes before it begins people are reminded: 10080 is a week. */
  readonly reminders: readonly number[]
}

/** Where a webinar is in its life. */
export type Stage = 'coming' | 'on now' | 'over' | 'called off' | 'withdrawn'

/** Where `webinar` is in its life at `now`. */
export function stageOf(
  webinar: Pick<Webinar, 'startsAt' | 'endsAt' | 'cancelledAt' | 'withdrawnAt'>,
  now: string,
): Stage {
  if (webinar.cancelledAt !== null) return 'called off'
  if (webinar.withdrawnAt !== null) return 'withdrawn'
  if (Date.parse(now) >= Date.parse(webinar.endsAt)) return 'over'
  return Date.parse(now) >= Date.parse(webinar.startsAt) ? 'on now' : 'coming'
}

/** Whether there is still something to come to. */
export function isToCome(stage: Stage): boolean {
  return stage === 'coming' || stage === 'on now'
}

/** Whether it was or is being held. */
export function hasBegun(stage: Stage): boolean {
  return stage === 'on now' || stage === 'over'
}

/** From when the joining link may be shown to somebody who holds a place. */
export function linkShownFrom(
  { startsAt }: Pick<Webinar, 'startsAt'>,
  { linkMinutes }: Pick<WebinarWays, 'linkMinutes'>,
): string {
  return new Date(Date.parse(startsAt) - linkMinutes * 60_000).toISOString()
}
