import type { Id } from '#basics/id.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { catalogue } from '#catalogue/offered.ts'
import { endMembership, invitationMail, inviteUser } from '#modules/sign-in/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import { staffInvited } from '../../announcements.ts'
import { isHereOn, type Staff } from '../../domain/staff-member.ts'
import { isOpenOn, type Unit } from '../../domain/unit.ts'
import { findStaffByUser, saveStaff } from '../../store/staff.store.ts'
import { listUnits } from '../../store/units.store.ts'
import { findShownStaff } from '../staff-member/find-shown-staff.page.ts'
import { memberOf } from '../staff-member/staff-member.page.ts'
import { type InviteAnswers, type ParsedInvite, parseInvite, readInvite } from './invite-staff.form.ts'
import { invitedView, inviteStaffView, mailedView } from './invite-staff.view.tsx'

/** The roles that an invitation can give. */
const offeredRoles = [...catalogue.roles.values()].filter(({ isInvited }) => isInvited)

/** The invitation of a member of staff, to be filled in; with what they have already. */
export async function showInviteStaff(visit: MemberVisit): Promise<Reply> {
  const staff = await findInvitable(visit)
  if (!staff) return nothingHere
  const [units, member] = [await openUnits(visit), await memberOf(visit, staff.userId)]
  const places = member && member.places !== 'all' ? member.places : staff.units
  return page(visit, staff, units, { email: member?.email ?? '', role: member?.role ?? '', units: places }, [])
}

/**
 * Invites, by mail where mail is sent. Otherwise shows the link: once, because whoever has it can choose the password. A
 * demonstration does both: its mail is kept and can be read.
 */
export async function submitInviteStaff(visit: MemberVisit): Promise<Reply> {
  const staff = await findInvitable(visit)
  if (!staff) return nothingHere
  const units = await openUnits(visit)
  const answers = readInvite(visit.form)
  const parsed = parseInvite(answers, offeredRoles, units)
  if (!parsed.ok) return page(visit, staff, units, answers, parsed.problems)
  const invited = await invite(visit, staff, parsed.value)
  if ('taken' in invited) return page(visit, staff, units, answers, [{ field: 'email', says: invited.taken }])
  return {
    title: 'Invitation made',
    back: { href: `/staff/${staff.id}`, text: staff.name },
    body:
      visit.mail === 'sent'
        ? mailedView({ staff, email: parsed.value.email })
        : invitedView({ staff, link: `${visit.origin}${invited.link}` }),
  }
}

/**
 * The sign-in data are kept first, in a transaction of their own. An address that is somebody else's sign-in here is
 * found only then, and what was just given is taken back. The mail is asked for last, with the deed.
 */
async function invite(
  visit: MemberVisit,
  staff: Staff,
  wanted: ParsedInvite,
): Promise<{ link: string } | { taken: string }> {
  const { db, user, now } = visit
  const { organisation } = db
  const { userId, link } = await inviteUser(visit.identity, {
    ...wanted,
    name: staff.name,
    organisation,
    invitedBy: user.id,
    now,
  })
  const other = await findStaffByUser(db, userId)
  if (other && other.id !== staff.id) {
    await endMembership(visit.identity, { userId, organisation, by: user.id, now })
    return { taken: `This address is the sign-in of ${other.name}. Everybody needs an address of their own.` }
  }
  await saveStaff(db, { ...staff, userId })
  const count = wanted.places === 'all' ? null : wanted.places.length
  await db.announce(staffInvited(staff.id, null, { user: userId, role: wanted.role, units: count }))
  if (visit.mail !== 'off') {
    const values = { organisation: visit.membership.organisation.name, link }
    await queueMail(db, invitationMail, { to: { user: userId }, organisation, values })
  }
  return { link }
}

/** Somebody who left is not invited. */
async function findInvitable(visit: MemberVisit): Promise<Staff | undefined> {
  const staff = await findShownStaff(visit)
  return staff && isHereOn(staff, todayOf(visit)) ? staff : undefined
}

async function openUnits(visit: MemberVisit): Promise<Unit[]> {
  return (await listUnits(visit.db, visit.places)).filter((unit) => isOpenOn(unit, todayOf(visit)))
}

function todayOf({ now, membership }: MemberVisit) {
  return wallClockOf(instantFromText(now), membership.organisation.timeZone).date
}

type Named = { readonly id: Id; readonly name: string }

function page(
  visit: MemberVisit,
  staff: Staff,
  units: readonly Named[],
  answers: InviteAnswers,
  problems: readonly Problem[],
): Reply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Invite ${staff.name} to sign in`,
    problems: problems.length,
    back: { href: `/staff/${staff.id}`, text: staff.name },
    body: inviteStaffView({
      staff,
      units,
      roles: offeredRoles,
      answers,
      problems,
      way: visit.mail,
      tokens: visit.tokens,
    }),
  }
}
