import type { Problem } from '#basics/result.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { findSecondStepRule, saveSecondStepRule } from '../../store/second-step-rule.store.ts'
import { parseSecondStepRule, type RuleAnswers, readSecondStepRule } from './second-step-rule.form.ts'
import { secondStepRuleView } from './second-step-rule.view.tsx'

/** The roles that somebody here can have. */
const offered = [...catalogue.roles.values()].filter(({ isInvited }) => isInvited)

/** Who that works for the organisation must have a second step: nobody, everybody, or those in some roles. */
export async function showSecondStepRule(visit: MemberVisit): Promise<Reply> {
  const { askedOf, roles } = await visit.identity((db) => findSecondStepRule(db, visit.membership.organisation.id))
  return page(visit, { chosen: askedOf, roles }, [])
}

/** Sets it. Those without one are asked to add one at their next page; what they are typing is kept. */
export async function submitSecondStepRule(visit: MemberVisit): Promise<Reply> {
  const { user, membership, now } = visit
  const answers = readSecondStepRule(visit.form)
  const codes = offered.map(({ code }) => code)
  const parsed = parseSecondStepRule(answers, codes)
  if (!parsed.ok) return page(visit, answers, parsed.problems)
  const organisation = membership.organisation.id
  await visit.identity(async (db) => {
    await saveSecondStepRule(db, organisation, parsed.value)
    const about = { by: user.id, subject: organisation, organisation, payload: parsed.value, now }
    await saveIdentityDeed(db, { deed: 'organisation.set-second-step', ...about })
  })
  return { location: '/organisation' }
}

function page(visit: MemberVisit, answers: RuleAnswers, problems: readonly Problem[]): Reply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Who needs a second step',
    problems: problems.length,
    back: { href: '/organisation', text: 'Organisation' },
    body: secondStepRuleView({ answers, roles: offered, problems, tokens: visit.tokens }),
  }
}
