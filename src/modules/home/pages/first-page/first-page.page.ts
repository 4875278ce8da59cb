import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { longDate } from '#basics/written-time.ts'
import { monthCard } from '#modules/insight/index.ts'
import { findMemberships } from '#modules/sign-in/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit, User, Visit } from '#platform/http/visit.ts'
import { showNetworkHome } from '../network-home/network-home.page.ts'
import { gatherRecent, gatherWaiting } from './gather-waiting.ts'
import { todayView } from './today.view.tsx'
import { welcomeView } from './welcome.view.tsx'

/** For those who are not at work here: what the network offers, or what Lessen is, and the way in. */
export async function showWelcome(visit: Visit): Promise<Reply> {
  const way = visit.user && (await wayOf(visit, visit.user))
  if (way) return { location: way }
  if (visit.site.mode !== 'practice') return await showNetworkHome(visit)
  return { title: 'Lessen', body: welcomeView({ demo: visit.demo }) }
}

/** Where somebody goes who is signed in and has work to do here, other than for the organisation they chose. */
async function wayOf(
  { isOperator, networkRoles, site, identity, now }: Visit,
  user: User,
): Promise<string | undefined> {
  if (networkRoles.length > 0) return '/desk'
  if (isOperator) return '/installation'
  const works = site.mode === 'practice' || (await identity((db) => findMemberships(db, user.id, now))).length > 0
  return works ? '/choose-organisation' : undefined
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
