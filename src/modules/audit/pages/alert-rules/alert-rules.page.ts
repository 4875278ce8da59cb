import type { Problem } from '#basics/result.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { alertRulesChanged } from '../../announcements.ts'
import { findAlertRules, saveAlertRules } from '../../store/alert-rules.store.ts'
import { parseRules, type RulesAnswers, readRules, typedRules } from './alert-rules.form.ts'
import { alertRulesView } from './alert-rules.view.tsx'

/** GET /audit/rules: what raises an alert here. */
export async function showAlertRules(visit: MemberVisit): Promise<Reply> {
  return page(visit, typedRules(await findAlertRules(visit.db)), [])
}

/** POST /audit/rules: keeps the rules; the earlier ones are kept too. */
export async function submitAlertRules(visit: MemberVisit): Promise<Reply> {
  const answers = readRules(visit.form)
  const parsed = parseRules(answers)
  if (!parsed.ok) return page(visit, answers, parsed.problems)
  await saveAlertRules(visit.db, parsed.value)
  await visit.db.announce(alertRulesChanged('rules', null, {}))
  return { location: '/audit/alerts' }
}

function page(visit: MemberVisit, answers: RulesAnswers, problems: readonly Problem[]): Reply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'What raises an alert',
    problems: problems.length,
    back: { href: '/audit/alerts', text: 'Alerts' },
    body: alertRulesView({ answers, problems, tokens: visit.tokens }),
  }
}
