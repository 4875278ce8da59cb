import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showAlert, submitAlert } from './pages/alert/alert.page.ts'
import { showAlertRules, submitAlertRules } from './pages/alert-rules/alert-rules.page.ts'
import { exportAudit } from './pages/export-audit/export-audit.page.ts'
import { showAlerts } from './pages/list-alerts/list-alerts.page.ts'
import { showAudit } from './pages/read-audit/read-audit.page.ts'

const read = 'may audit.read'
const review = 'may audit.review'

/** Every page about who did and saw what. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/audit', who: read, answer: showAudit },
  { method: 'GET', path: '/audit/export', who: read, fresh: true, answer: exportAudit },
  { method: 'GET', path: '/audit/alerts', who: review, answer: showAlerts },
  { method: 'GET', path: '/audit/alerts/:alert', who: review, answer: showAlert },
  { method: 'POST', path: '/audit/alerts/:alert', who: review, answer: submitAlert },
  { method: 'GET', path: '/audit/rules', who: review, answer: showAlertRules },
  { method: 'POST', path: '/audit/rules', who: review, answer: submitAlertRules },
]

/** The link that leads here from everywhere. */
export const navigation: readonly NavigationLink[] = [{ text: 'Who did what', href: '/audit', who: read }]
