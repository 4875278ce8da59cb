import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { nameLead, recallLead } from '../../change-lead.ts'
import { lockMember } from '../../store/members.store.ts'
import { notAsked, parseLead, readLead } from '../name-lead/name-lead.form.ts'
import { memberAsked, memberPage } from './member-at-desk.page.ts'

const undecided = { decision: '', reason: '' }

/** POST /desk/members/:member/lead: the team names another lead, who is asked; or takes that back. */
export async function submitNameLead(visit: NetworkVisit): Promise<Reply> {
  const { db, form, now, secrets } = visit
  const asked = await memberAsked(visit)
  const member = asked && (await lockMember(db, asked.id))
  if (!member) return nothingHere
  const there = { location: `/desk/members/${member.id}` }
  if (answer(form, 'does') === 'recall') {
    await recallLead(db, member)
    return there
  }
  const parsed = parseLead(readLead(form))
  if (!parsed.ok) return await memberPage(visit, member.id, undecided, parsed.problems)
  const became = await nameLead(db, member, { ...parsed.value, isByTeam: true }, { now, secrets })
  return became === 'asked' ? there : await memberPage(visit, member.id, undecided, notAsked[became])
}
