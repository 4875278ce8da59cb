import type { Id } from '#basics/id.ts'

/** What a review can find: the emergency was one, it was none, or somebody has to look further into it. */
export type OpeningOutcome = 'needed' | 'not needed' | 'taken further'

/** The outcomes, with the words for choosing one. */
export const openingOutcomes: ReadonlyMap<OpeningOutcome, string> = new Map([
  ['needed', 'It was needed, and no more was looked at than was needed'],
  ['not needed', 'It was not needed. I have spoken with them'],
  ['taken further', 'It has to be looked into further, outside Lessen'],
])

/** A record that was opened in an emergency. Instants are ISO 8601. */
export type OpenedRecord = {
  readonly id: Id
  readonly personId: Id
  readonly openedBy: Id
  readonly openedByName: string
  readonly openedByStaff: Id | null
  readonly reason: string
  readonly openedAt: string
  readonly endsAt: string
  readonly reviewedAt: string | null
  readonly reviewedByName: string | null
  readonly outcome: OpeningOutcome | null
  readonly reviewWords: string | null
}

/** The instant at which something opened at `now` closes again. */
export function closesAt(now: string, hours: number): string {
  return new Date(Date.parse(now) + hours * 3_600_000).toISOString()
}
