import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { Member } from './member.ts'
import { isMember, standingOf } from './membership.ts'

/** Who can be an organisation's lead: a name and an address. */
export type Lead = { readonly name: string; readonly email: string }

/** Somebody who was asked to be an organisation's lead from now on, and has not answered. */
export type LeadInvitation = Lead & {
  readonly memberId: Id
  readonly askedOn: CalendarDate
  /** Whether the network's team named them; otherwise the present lead did. */
  readonly isByTeam: boolean
}

/** That the lead changed. */
export type LeadChange = {
  readonly changedOn: CalendarDate
  /** Who it was before; empty once that is forgotten. */
  readonly formerName: string
  readonly isByTeam: boolean
}

/** Whether another lead can be named for it on `today`: for an organisation that is a member, or waits for a decision. */
export function canNameLead({ kind, membership }: Member, today: CalendarDate): boolean {
  if (kind !== 'organisation') return false
  const standing = standingOf(membership, today)
  return standing === 'waiting' || isMember(standing)
}

/**
 * The organisation with its new lead. Links of the one before open nothing from now on, and no name of a lead is public
 * until the new one agrees to show theirs.
 */
export function withLead(member: Member, { name, email }: Lead): Member {
  const listedShows = member.listedShows.filter((shown) => shown !== 'lead')
  return { ...member, contactName: name, email, listedShows, linkRound: member.linkRound + 1 }
}
