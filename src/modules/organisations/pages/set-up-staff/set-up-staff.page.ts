import { newId } from '#basics/id.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { endMembership } from '#modules/sign-in/index.ts'
import { noDay } from '#platform/forms/typed-day.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { membershipEnded, staffAdded, staffChanged } from '../../announcements.ts'
import type { Staff } from '../../domain/staff-member.ts'
import { isOpenOn, type Unit } from '../../domain/unit.ts'
import { saveStaff } from '../../store/staff.store.ts'
import { listUnits } from '../../store/units.store.ts'
import { findShownStaff } from '../staff-member/find-shown-staff.page.ts'
import { parseStaff, readStaff, type StaffAnswers, staffTyped } from './set-up-staff.form.ts'
import { setUpStaffView } from './set-up-staff.view.tsx'

/** A new member of staff, to be filled in. */
export async function showAddStaff(visit: MemberVisit): Promise<Reply> {
  const blank = { name: '', jobTitle: '', units: [], left: noDay }
  return page(visit, null, await unitsFor(visit, null), blank, [])
}

/** Adds a member of staff. */
export async function submitAddStaff(visit: MemberVisit): Promise<Reply> {
  return await save(visit, null)
}

/** A member of staff, to be changed. */
export async function showChangeStaff(visit: MemberVisit): Promise<Reply> {
  const staff = await findShownStaff(visit)
  return staff ? page(visit, staff, await unitsFor(visit, staff), staffTyped(staff), []) : nothingHere
}

/** Changes a member of staff; the earlier version is kept. Saying that they left ends their sign-in, too. */
export async function submitChangeStaff(visit: MemberVisit): Promise<Reply> {
  const staff = await findShownStaff(visit)
  return staff ? await save(visit, staff) : nothingHere
}

async function save(visit: MemberVisit, before: Staff | null): Promise<Reply> {
  const units = await unitsFor(visit, before)
  const answers = readStaff(visit.form)
  const parsed = parseStaff(answers, { units, today: todayOf(visit) }, before ?? { id: newId(), userId: null })
  if (!parsed.ok) return page(visit, before, units, answers, parsed.problems)
  const staff = parsed.value
  await saveStaff(visit.db, staff)
  await visit.db.announce((before === null ? staffAdded : staffChanged)(staff.id, null, { units: staff.units.length }))
  if (staff.endedOn !== null) await endSignIn(visit, staff)
  return { location: `/staff/${staff.id}` }
}

async function endSignIn({ identity, db, user, now }: MemberVisit, { userId }: Staff): Promise<void> {
  if (userId === null) return
  const ended = await endMembership(identity, { userId, organisation: db.organisation, by: user.id, now })
  if (ended) await db.announce(membershipEnded(userId, null, { user: userId }))
}

/** Units that run, and closed ones where the member of staff already is. */
async function unitsFor(visit: MemberVisit, staff: Staff | null): Promise<Unit[]> {
  const today = todayOf(visit)
  const units = await listUnits(visit.db, 'all')
  return units.filter((unit) => isOpenOn(unit, today) || staff?.units.includes(unit.id))
}

function todayOf({ now, membership }: MemberVisit) {
  return wallClockOf(instantFromText(now), membership.organisation.timeZone).date
}

function page(
  visit: MemberVisit,
  staff: Staff | null,
  units: readonly Unit[],
  answers: StaffAnswers,
  problems: readonly Problem[],
): Reply {
  const title = staff === null ? 'Add a member of staff' : 'Change a member of staff'
  const [action, back] = staff === null ? ['/staff', '/staff'] : [`/staff/${staff.id}/change`, `/staff/${staff.id}`]
  return {
    status: problems.length > 0 ? 422 : 200,
    title,
    problems: problems.length,
    back: { href: back },
    body: setUpStaffView({ title, action, answers, units, isNew: staff === null, problems, tokens: visit.tokens }),
  }
}
