import type { CalendarDate } from '#basics/calendar-date.ts'
import { longDate } from '#basics/written-time.ts'
import { isPersonMember, type Member, sectorName } from './member.ts'
import { endedOn, type Standing, standingOf } from './membership.ts'

/** How somebody stands, for lists at the desk. */
export const standingNames: Readonly<Record<Standing, string>> = {
  unconfirmed: 'Not confirmed',
  waiting: 'Waits for a decision',
  declined: 'Declined',
  member: 'Member',
  due: 'Renewal is due',
  lapsed: 'Lapsed',
  left: 'Left',
}

/** How a member of either kind stands on `today`. */
export function standingOfMember({ kind, membership }: Member, today: CalendarDate): Standing {
  if (kind === 'organisation') return standingOf(membership, today)
  if (isPersonMember(membership)) return 'member'
  return membership.leftOn === null ? 'unconfirmed' : 'left'
}

/** How a member stands, in a sentence that they read themselves. */
export function standingInWords(member: Member, today: CalendarDate): string {
  const { endsOn, since } = member.membership
  const standing = standingOfMember(member, today)
  const day = (date: CalendarDate | null) => (date === null ? '' : longDate(date))
  if (standing === 'member')
    return endsOn === null ? `You are a member since ${day(since)}.` : `A member until ${day(endsOn)}.`
  if (standing === 'due') return `The year ended on ${day(endsOn)}. It can still be renewed.`
  if (standing === 'lapsed')
    return `Membership ended on ${day(endedOn(member.membership, today))}. You can ask to join again.`
  if (standing === 'waiting') return 'The network’s team looks at your answers, and writes to you.'
  if (standing === 'declined') return 'The network’s team has declined.'
  return standing === 'left' ? `Left on ${day(member.membership.leftOn)}.` : 'Not confirmed yet.'
}

/** What is held about a member besides answers and promises, as rows: name of the fact and its words. */
export function rowsOfMember(member: Member): readonly { readonly key: string; readonly value: string }[] {
  const isOrganisation = member.kind === 'organisation'
  return [
    ...(isOrganisation ? [{ key: 'Lead', value: member.contactName }] : []),
    { key: 'E-mail address', value: member.email },
    { key: 'Sector', value: sectorName(member.sector) },
    { key: 'Nation', value: member.nation },
    ...(member.role === '' ? [] : [{ key: 'What you do', value: member.role }]),
    ...(member.website === '' ? [] : [{ key: 'Site', value: member.website }]),
  ]
}
