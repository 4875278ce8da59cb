import { isId } from '#basics/id.ts'
import { instantFromText } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { writtenInstant } from '#basics/written-time.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { alertLookedInto } from '../../announcements.ts'
import { type Alert, alertHeading, alertInWords } from '../../domain/alert.ts'
import { findAlert, saveLookedInto } from '../../store/alerts.store.ts'
import { type LookedAnswers, parseLooked } from './alert.form.ts'
import { alertView } from './alert.view.tsx'

/** GET /audit/alerts/:alert: why it was raised, the deeds themselves, and what somebody found. */
export async function showAlert(visit: MemberVisit): Promise<Reply> {
  const alert = await alertAsked(visit)
  return alert ? page(visit, alert, { words: alert.words ?? '' }, []) : nothingHere
}

/** POST /audit/alerts/:alert: notes that it was looked into, with what was found. */
export async function submitAlert(visit: MemberVisit): Promise<Reply> {
  const alert = await alertAsked(visit)
  if (!alert) return nothingHere
  const answers = { words: answer(visit.form, 'words') }
  const parsed = parseLooked(answers)
  if (!parsed.ok) return page(visit, alert, answers, parsed.problems)
  // Judged is what was shown: if more has happened since, it is shown again, and nothing that was typed is lost.
  const shown = { id: alert.id, lastAt: answer(visit.form, 'last') }
  const looked = { at: visit.now, byName: visit.user.name, words: parsed.value }
  if (shown.lastAt !== alert.lastAt || !(await saveLookedInto(visit.db, shown, looked)))
    return page(visit, alert, answers, [
      { field: 'words', says: 'More has happened since you opened this alert. Look at it again, then save.' },
    ])
  await visit.db.announce(alertLookedInto(alert.id, null, { rule: alert.kind }))
  return { location: '/audit/alerts' }
}

async function alertAsked({ params, db, user }: MemberVisit): Promise<Alert | undefined> {
  const id = params['alert']
  return isId(id) ? await findAlert(db, id, user.id) : undefined
}

function page(visit: MemberVisit, alert: Alert, answers: LookedAnswers, problems: readonly Problem[]): Reply {
  const zone = visit.membership.organisation.timeZone
  const at = (moment: string) => writtenInstant(instantFromText(moment), zone)
  const [year = '', month = '', day = ''] = alert.onDay.split('-')
  const days = ['from', 'to'].flatMap((end) => [
    [`${end}-day`, String(Number(day))],
    [`${end}-month`, String(Number(month))],
    [`${end}-year`, year],
  ])
  const about = alert.personId === null ? [] : [['person', alert.personId]]
  const deeds = new URLSearchParams([['actor', alert.actorId], ...about, ...days])
  return {
    status: problems.length > 0 ? 422 : 200,
    title: alertHeading(alert),
    problems: problems.length,
    back: { href: '/audit/alerts', text: 'Alerts' },
    body: alertView({
      alert: { id: alert.id, lastAt: alert.lastAt },
      heading: alertHeading(alert),
      says: alertInWords(alert),
      first: at(alert.firstAt),
      last: at(alert.lastAt),
      deedsHref: `/audit?${deeds}`,
      lookedInto: alert.lookedAt === null ? null : `${alert.lookedByName}, ${at(alert.lookedAt)}`,
      answers,
      problems,
      tokens: visit.tokens,
    }),
  }
}
