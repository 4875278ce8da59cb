import { endMembership } from '#modules/sign-in/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { membershipEnded } from '../../announcements.ts'
import { findShownStaff } from '../staff-member/find-shown-staff.page.ts'
import { memberOf } from '../staff-member/staff-member.page.ts'
import { endMembershipView } from './end-membership.view.tsx'

/** Asks whether somebody's sign-in should end. Nothing to end is nothing here. */
export async function showEndMembership(visit: MemberVisit): Promise<Reply> {
  const staff = await findShownStaff(visit)
  const member = await memberOf(visit, staff?.userId ?? null)
  if (!staff || !member) return nothingHere
  return {
    title: `End the sign-in of ${staff.name}`,
    back: { href: `/staff/${staff.id}`, text: staff.name },
    body: endMembershipView({ staff, isOwn: member.userId === visit.user.id, tokens: visit.tokens }),
  }
}

/** Ends the membership: the next request is refused. Nobody ends their own, so that an organisation is not locked out. */
export async function submitEndMembership(visit: MemberVisit): Promise<Reply> {
  const { db, user, now } = visit
  const staff = await findShownStaff(visit)
  const userId = staff?.userId ?? null
  if (!staff || userId === null || userId === user.id) return nothingHere
  const ended = await endMembership(visit.identity, { userId, organisation: db.organisation, by: user.id, now })
  if (ended) await db.announce(membershipEnded(userId, null, { user: userId }))
  return { location: `/staff/${staff.id}` }
}
