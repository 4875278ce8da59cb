import type { Problem } from '#basics/result.ts'
import { findHelpForMember, helpMember, type Member } from '#modules/sign-in/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { memberHelped } from '../../announcements.ts'
import type { Staff } from '../../domain/staff-member.ts'
import { findShownStaff } from '../staff-member/find-shown-staff.page.ts'
import { memberOf } from '../staff-member/staff-member.page.ts'
import { type HelpAnswers, parseHelp, readHelp } from './help-member.form.ts'
import { helpedView, helpMemberView } from './help-member.view.tsx'

/** For a member who has lost every second step: what taking them away means, and what must be said first. */
export async function showHelpMember(visit: MemberVisit): Promise<Reply> {
  const [staff, member] = await findMember(visit)
  return staff && member ? await page(visit, staff, member, { reason: '', check: '' }, []) : nothingHere
}

/** Takes them away, for a member who works for this organisation alone and is not the visitor. */
export async function submitHelpMember(visit: MemberVisit): Promise<Reply> {
  const [staff, member] = await findMember(visit)
  if (!staff || !member) return nothingHere
  const answers = readHelp(visit.form)
  const parsed = parseHelp(answers)
  if (!parsed.ok) return await page(visit, staff, member, answers, parsed.problems)
  const { db, user, now } = visit
  const about = { userId: member.userId, by: user.id, organisation: db.organisation, why: parsed.value, now }
  const factors = await helpMember(visit.identity, visit, about)
  if (factors === null) return await page(visit, staff, member, answers, [])
  await db.announce(memberHelped(member.userId, null, { user: member.userId, factors, ...parsed.value }))
  return {
    title: 'Second steps taken away',
    back: { href: `/staff/${staff.id}`, text: staff.name },
    body: helpedView({ staff, factors, isTold: visit.mail !== 'off' }),
  }
}

async function findMember(visit: MemberVisit): Promise<[Staff | undefined, Member | undefined]> {
  const staff = await findShownStaff(visit)
  return [staff, await memberOf(visit, staff?.userId ?? null)]
}

async function page(
  visit: MemberVisit,
  staff: Staff,
  member: Member,
  answers: HelpAnswers,
  problems: readonly Problem[],
): Promise<Reply> {
  const { factors, worksElsewhere } = await visit.identity((db) => findHelpForMember(db, member.userId, visit.now))
  const isOwn = member.userId === visit.user.id
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Lost second steps of ${staff.name}`,
    problems: problems.length,
    back: { href: `/staff/${staff.id}`, text: staff.name },
    body: helpMemberView({ staff, factors, worksElsewhere, isOwn, answers, problems, tokens: visit.tokens }),
  }
}
