import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showWebinars } from './pages/list-webinars/list-webinars.page.ts'
import { showRegister, showRegistered, submitRegister } from './pages/register/register.page.ts'
import { showSeries } from './pages/show-series/show-series.page.ts'
import { showWebinar } from './pages/show-webinar/show-webinar.page.ts'
import { giveCalendar, giveWebinarCalendar } from './pages/webinar-calendar/webinar-calendar.page.ts'
import { checkCertificate, showCertificate } from './pages/your-registration/certificate.page.ts'
import { showGiveFeedback, submitGiveFeedback } from './pages/your-registration/feedback.page.ts'
import { giveYourCalendar } from './pages/your-registration/your-calendar.page.ts'
import {
  showYourRegistration,
  submitAttended,
  submitGiveUpPlace,
  submitTakePlace,
} from './pages/your-registration/your-registration.page.ts'

const open = { who: 'anyone', givesNoCookie: true } as const
const see = { ...open, method: 'GET' } as const
const send = { ...open, method: 'POST' } as const

/** Webinars and conferences for everybody; below `mine` for whoever has the private link of a registration. */
export const routes: readonly Route[] = [
  { ...see, path: '/webinars', answer: showWebinars },
  { ...see, path: '/webinars/calendar.ics', answer: giveCalendar },
  { ...see, path: '/webinars/series/:code', answer: showSeries },
  { ...see, path: '/webinars/certificates/:code', answer: checkCertificate },
  { ...see, path: '/webinars/:code', answer: showWebinar },
  { ...see, path: '/webinars/:code/calendar.ics', answer: giveWebinarCalendar },
  { ...see, path: '/webinars/:code/register', answer: showRegister },
  { ...send, path: '/webinars/:code/register', answer: submitRegister },
  { ...see, path: '/webinars/:code/registered', answer: showRegistered },
  { ...see, path: '/webinars/mine/:pass', answer: showYourRegistration },
  { ...see, path: '/webinars/mine/:pass/calendar.ics', answer: giveYourCalendar },
  { ...see, path: '/webinars/mine/:pass/certificate', answer: showCertificate },
  { ...send, path: '/webinars/mine/:pass/give-up', answer: submitGiveUpPlace },
  { ...send, path: '/webinars/mine/:pass/take', answer: submitTakePlace },
  { ...send, path: '/webinars/mine/:pass/attended', pace: { most: 20, minutes: 60 }, answer: submitAttended },
  { ...see, path: '/webinars/mine/:pass/feedback', answer: showGiveFeedback },
  { ...send, path: '/webinars/mine/:pass/feedback', answer: submitGiveFeedback },
]

/** The link that leads to the list. */
export const navigation: readonly NavigationLink[] = [{ text: 'Webinars', href: '/webinars', who: 'anyone' }]
