import { shortDate } from '#basics/written-time.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { alertHeading, alertInWords } from '../../domain/alert.ts'
import { lookThrough } from '../../look-through.ts'
import { listAlerts } from '../../store/alerts.store.ts'
import { listAlertsView } from './list-alerts.view.tsx'

/** How many alerts are shown: whoever has more has to look into these first. */
const most = 100

/** GET /audit/alerts: what waits to be looked into, or all there was; what was sealed meanwhile is looked through first. */
export async function showAlerts(visit: MemberVisit): Promise<Reply> {
  await lookThrough(visit.db, visit.membership.organisation.timeZone)
  const which = visit.query.get('which') === 'all' ? 'all' : 'waiting'
  const alerts = await listAlerts(visit.db, which, visit.user.id, most)
  return {
    title: 'Alerts',
    back: { href: '/audit', text: 'Who did what' },
    body: listAlertsView({
      which,
      alerts: alerts.map((alert) => ({
        href: `/audit/alerts/${alert.id}`,
        heading: `${alertHeading(alert)}, ${shortDate(alert.onDay)}`,
        says: alertInWords(alert),
        isWaiting: alert.lookedAt === null,
      })),
      isCut: alerts.length === most,
    }),
  }
}
