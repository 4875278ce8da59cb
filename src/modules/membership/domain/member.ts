import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { Membership } from './membership.ts'

/** Somebody who has joined, or asked to: a person, or an organisation with its lead. */
export type Member = {
  readonly id: Id
  readonly kind: 'individual' | 'organisation'
  /** An organisation's address; null for a person. */
  readonly code: string | null
  readonly name: string
  /** Whom to write to: the person, or the organisation's lead. */
  readonly contactName: string
  readonly email: string
  readonly sector: string
  readonly nation: string
  readonly role: string
  readonly website: string
  readonly membership: Membership
  readonly reason: string
  readonly listedSince: CalendarDate | null
  /** What they agreed to show besides name, sector, nation and commitments. */
  readonly listedShows: readonly string[]
  /** Counted up when earlier private links must stop to work. */
  readonly linkRound: number
}

/** A promise as it was made. */
export type Promised = {
  readonly code: string
  readonly sentence: string
  readonly since: CalendarDate
  readonly confirmedOn: CalendarDate
}

/** An answer as it was given, to the question in its words then. */
export type GivenAnswer = {
  readonly question: string
  readonly words: string
  readonly isYes: boolean
  readonly version: number
}

/** A promise that ended. */
export type EndedPromise = { readonly sentence: string; readonly endedOn: CalendarDate }

/** A year that was confirmed. */
export type Term = {
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
  readonly confirmedOn: CalendarDate
}

/**
 * Whether an organisation's own installation shows that it keeps a promise: yes or no, with the day on which it was so,
 * and never a rate. Nothing of it is shown until practice installations can say so.
 */
export type LiveProof = { readonly is: 'not yet shown' } | { readonly is: 'yes' | 'no'; readonly on: CalendarDate }

/** What can be chosen of where somebody works. */
export const sectors = [
  { code: 'health', name: 'Health' },
  { code: 'social-care', name: 'Social care' },
  { code: 'education', name: 'Education' },
  { code: 'other', name: 'Something else' },
] as const

/** What can be chosen of the nation in which somebody mostly works. */
export const nations = ['England', 'Scotland', 'Wales', 'Northern Ireland', 'Ireland', 'Elsewhere'] as const

/** The name of a sector; the code itself for one that is not known. */
export function sectorName(code: string): string {
  return sectors.find((sector) => sector.code === code)?.name ?? code
}

/** How a person stands: members from when they confirm until they leave. */
export function isPersonMember({ confirmedOn, leftOn }: Membership): boolean {
  return confirmedOn !== null && leftOn === null
}

/** The address for an organisation of this name; `taken` are those that begin alike. */
export function memberCode(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const first =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'member'
  if (!taken.includes(first)) return first
  const numbers = Array.from({ length: taken.length + 1 }, (_, at) => `${first}-${at + 2}`)
  return numbers.find((code) => !taken.includes(code)) ?? first
}
