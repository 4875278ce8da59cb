import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showInstallation, submitSettleJobs } from './pages/show-installation/show-installation.page.ts'

/** The addresses of those who run the installation. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/installation', who: 'the operator', answer: showInstallation },
  { method: 'POST', path: '/installation/jobs', who: 'the operator', answer: submitSettleJobs },
]

/** The link that leads there. */
export const navigation: readonly NavigationLink[] = [
  { text: 'Installation', href: '/installation', who: 'the operator' },
]
