import type { Route } from '#platform/http/route.ts'
import { showKeptMail, showOneKeptMail } from './pages/dev-mail/dev-mail.page.ts'
import { showMailSettings, submitBounceCleared, submitQuietHours } from './pages/mail-settings/mail-settings.page.ts'
import { showMyMail, submitMyMail } from './pages/my-mail/my-mail.page.ts'

const setUp = 'may organisations.set-up'

/** The addresses of mail: kept mail of a demonstration, an organisation's settings, and one's own wish. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/dev/mail', who: 'anyone', answer: showKeptMail },
  { method: 'GET', path: '/dev/mail/:mail', who: 'anyone', answer: showOneKeptMail },
  { method: 'GET', path: '/organisation/mail', who: setUp, answer: showMailSettings },
  { method: 'POST', path: '/organisation/mail', who: setUp, answer: submitQuietHours },
  { method: 'POST', path: '/organisation/mail/works-again', who: setUp, answer: submitBounceCleared },
  { method: 'GET', path: '/my-mail', who: 'signed in', answer: showMyMail },
  { method: 'POST', path: '/my-mail', who: 'signed in', answer: submitMyMail },
]
