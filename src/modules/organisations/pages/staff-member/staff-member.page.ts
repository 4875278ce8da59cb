import type { Id } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import { listMembers, type Member } from '#modules/sign-in/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { listUnits } from '../../store/units.store.ts'
import { findShownStaff } from './find-shown-staff.page.ts'
import { staffMemberView } from './staff-member.view.tsx'

/** A member of staff: where they work, and, for those who look after sign-ins, whether they may sign in. */
export async function showStaffMember(visit: MemberVisit): Promise<Reply> {
  const staff = await findShownStaff(visit)
  if (!staff) return nothingHere
  const mayInvite = visit.may('organisations.invite')
  const units = await listUnits(visit.db, 'all')
  const member = mayInvite ? await memberOf(visit, staff.userId) : undefined
  return {
    title: staff.name,
    back: { href: '/staff', text: 'Staff' },
    body: staffMemberView({
      staff,
      unitNames: new Map(units.map(({ id, name }) => [id, name])),
      maySetUp: visit.may('organisations.set-up'),
      signIn: mayInvite
        ? { member, roleName: member && (catalogue.roles.get(member.role)?.name ?? member.role) }
        : null,
    }),
  }
}

/** The user's present membership here, or nothing when there is none or it has ended. */
export async function memberOf(visit: MemberVisit, userId: Id | null): Promise<Member | undefined> {
  if (userId === null) return undefined
  const members = await visit.identity((identity) => listMembers(identity, visit.db.organisation, visit.now))
  return members.find((member) => member.userId === userId)
}
