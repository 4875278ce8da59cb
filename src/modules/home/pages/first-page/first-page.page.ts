import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { longDate } from '#basics/written-time.ts'
import { monthCard } from '#modules/insight/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit, Visit } from '#platform/http/visit.ts'
import { gatherRecent, gatherWaiting } from './gather-waiting.ts'
import { todayView } from './today.view.tsx'
import { welcomeView } from './welcome.view.tsx'

/** For those who are not at work here: what Lessen is, and the way in. */
export async function showWelcome(visit: Visit): Promise<Reply> {
  if (visit.user) return { location: wayOf(visit) }
  return { title: 'Lessen', body: welcomeView({ demo: visit.demo }) }
}

/** Where somebody goes who is signed in and at work for no organisation. */
function wayOf({ isOperator, networkRoles }: Visit): string {
  if (networkRoles.length > 0) return '/desk/team'
  return isOperator ? '/installation' : '/choose-organisation'
}

/** For those at work: what waits for them, before any figure. */
export async function showToday(visit: MemberVisit): Promise<Reply> {
  const { date: today } = wallClockOf(instantFromText(visit.now), visit.membership.organisation.timeZone)
  const groups = await gatherWaiting(visit, today)
  const recent = await gatherRecent(visit, today)
  const card = visit.may('insight.read') ? await monthCard(visit.db, visit.places, today) : null
  const body = todayView({ day: longDate(today), groups, recent, card, mayRecord: visit.may('incidents.record') })
  return { title: 'Today', body }
}
