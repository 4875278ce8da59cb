import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'

/** A link that opens records: to whom, to what, why, and until when. Instants are ISO 8601. */
export type AccessLink = {
  readonly id: Id
  /** A code of the catalogue's roles that are given by link. */
  readonly role: string
  /** Who holds it, by name and body; that it is the person, without a name, where it is. */
  readonly holder: string
  /** The person whose records it opens; null where it opens those of units. */
  readonly personId: Id | null
  /** The units whose records it opens; null where it opens those of a person. */
  readonly units: readonly Id[] | null
  /** The first and the last day whose records it opens. */
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly showsNames: boolean
  readonly showsWords: boolean
  /** Words that stand as taken out. */
  readonly takenOut: readonly string[]
  readonly ground: string
  readonly talkTo: string
  readonly givenBy: Id
  readonly givenByName: string
  readonly givenAt: string
  readonly expiresAt: string
  readonly usedAt: string | null
  readonly endedAt: string | null
  readonly endedByName: string | null
}

/** What is settled when a link is given. */
export type GivenLink = Omit<AccessLink, 'usedAt' | 'endedAt' | 'endedByName'>

/** Whether it opens anything at `now`. */
export function isOpenAt({ expiresAt, endedAt }: Pick<AccessLink, 'expiresAt' | 'endedAt'>, now: string): boolean {
  return endedAt === null && Date.parse(expiresAt) > Date.parse(now)
}
