import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { decideOnMember } from '../../change-membership.ts'
import { memberAsked, memberPage } from './member-at-desk.page.ts'

/** GET /desk/members/:member: all that is held of one member, and the decision where it waits. */
export async function showDecideMember(visit: NetworkVisit): Promise<Reply> {
  const member = await memberAsked(visit)
  return member ? await memberPage(visit, member.id, { decision: '', reason: '' }, []) : nothingHere
}

/** POST /desk/members/:member: decides on an organisation, once. */
export async function submitDecideMember(visit: NetworkVisit): Promise<Reply> {
  const member = await memberAsked(visit)
  if (!member) return nothingHere
  const { form, db, now, secrets, user } = visit
  const typed = { decision: answer(form, 'decision'), reason: answer(form, 'reason') }
  const problems = [
    ...unless(['accept', 'decline'].includes(typed.decision), 'decision', 'Choose what you decide.'),
    ...unless(typed.decision !== 'decline' || typed.reason !== '', 'reason', 'Say why, so that the lead understands.'),
    ...unless(typed.reason.length <= 2000, 'reason', 'Write less: 2,000 letters at most.'),
  ]
  if (problems.length > 0) return await memberPage(visit, member.id, typed, problems)
  const decision = { isAccepted: typed.decision === 'accept', reason: typed.reason, by: user.id }
  const isDone = await decideOnMember(db, member.id, decision, { now, secrets })
  if (isDone) return { location: `/desk/members/${member.id}` }
  return await memberPage(visit, member.id, typed, [{ field: 'decision', says: 'It was decided already.' }])
}
