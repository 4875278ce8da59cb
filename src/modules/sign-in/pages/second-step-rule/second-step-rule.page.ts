import { answer } from '#platform/forms/answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { needsSecondStep, saveSecondStepRule } from '../../store/second-step-rule.store.ts'
import { secondStepRuleView } from './second-step-rule.view.tsx'

/** Whether everybody who works for the organisation must have a second step. */
export async function showSecondStepRule(visit: MemberVisit): Promise<Reply> {
  const isNeeded = await visit.identity((db) => needsSecondStep(db, visit.membership.organisation.id))
  return page(visit, isNeeded ? 'yes' : 'no')
}

/** Sets it. Those without one are asked to add one at their next page; what they are typing is kept. */
export async function submitSecondStepRule(visit: MemberVisit): Promise<Reply> {
  const { user, membership, now } = visit
  const chosen = answer(visit.form, 'second-step')
  if (chosen !== 'yes' && chosen !== 'no') return page(visit, '', 'Choose whether everybody needs a second step.')
  const organisation = membership.organisation.id
  await visit.identity(async (db) => {
    await saveSecondStepRule(db, organisation, chosen === 'yes')
    const about = { by: user.id, subject: organisation, organisation, payload: { isNeeded: chosen === 'yes' }, now }
    await saveIdentityDeed(db, { deed: 'organisation.set-second-step', ...about })
  })
  return { location: '/organisation' }
}

function page(visit: MemberVisit, chosen: string, says?: string): Reply {
  const problems = says === undefined ? [] : [{ field: 'second-step', says }]
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Second step for everybody',
    problems: problems.length,
    back: { href: '/organisation', text: 'Organisation' },
    body: secondStepRuleView({ chosen, problems, tokens: visit.tokens }),
  }
}
