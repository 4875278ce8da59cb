import { twinRoutes } from '#modules/publishing/index.ts'
import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showCallOff, submitCallOff } from './pages/desk-call-off/call-off.page.ts'
import { showMailRegistered, submitMailRegistered } from './pages/desk-mail/mail-registered.page.ts'
import { showSetUpWebinar, submitSetUpWebinar } from './pages/desk-set-up/set-up.page.ts'
import { showDeskWebinar, submitAttendance } from './pages/desk-webinar/desk-webinar.page.ts'
import { exportRegistrations } from './pages/desk-webinar/export-registrations.page.ts'
import { showDeskWebinars } from './pages/desk-webinars/desk-webinars.page.ts'
import { leadFromEvents } from './pages/earlier-address.page.ts'
import { showAllSeries } from './pages/list-series/list-series.page.ts'
import { showWebinars } from './pages/list-webinars/list-webinars.page.ts'
import { showRegister, showRegistered, submitRegister } from './pages/register/register.page.ts'
import { seriesShape } from './pages/show-series/series-shape.page.ts'
import { showSeries } from './pages/show-series/show-series.page.ts'
import { showWebinar } from './pages/show-webinar/show-webinar.page.ts'
import { webinarShape } from './pages/show-webinar/webinar-shape.page.ts'
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

const givesNoCookie = true
const provenByAddress = true

/** Webinars and conferences for everybody; below `mine` for whoever has the private link of a registration, at the desk for the team. */
export const routes: readonly Route[] = [
  { method: 'GET', who: 'anyone', givesNoCookie, path: '/webinars', answer: showWebinars },
  { method: 'GET', who: 'anyone', givesNoCookie, path: '/events', answer: leadFromEvents },
  { method: 'GET', who: 'anyone', givesNoCookie, path: '/events/:code', answer: leadFromEvents },
  { method: 'GET', who: 'anyone', givesNoCookie, path: '/webinars/calendar.ics', answer: giveCalendar },
  { method: 'GET', who: 'anyone', givesNoCookie, path: '/webinars/series', answer: showAllSeries },
  { method: 'GET', who: 'anyone', givesNoCookie, path: '/webinars/series/:code', answer: showSeries },
  ...twinRoutes(seriesShape),
  { method: 'GET', who: 'anyone', givesNoCookie, path: '/webinars/certificates/:code', answer: checkCertificate },
  { method: 'GET', who: 'anyone', givesNoCookie, path: '/webinars/:code', answer: showWebinar },
  ...twinRoutes(webinarShape),
  { method: 'GET', who: 'anyone', givesNoCookie, path: '/webinars/:code/calendar.ics', answer: giveWebinarCalendar },
  { method: 'GET', who: 'anyone', givesNoCookie, path: '/webinars/:code/register', answer: showRegister },
  { method: 'POST', who: 'anyone', givesNoCookie, path: '/webinars/:code/register', answer: submitRegister },
  { method: 'GET', who: 'anyone', givesNoCookie, path: '/webinars/:code/registered', answer: showRegistered },
  { method: 'GET', who: 'anyone', provenByAddress, path: '/webinars/mine/:pass', answer: showYourRegistration },
  {
    method: 'GET',
    who: 'anyone',
    provenByAddress,
    path: '/webinars/mine/:pass/calendar.ics',
    answer: giveYourCalendar,
  },
  { method: 'GET', who: 'anyone', provenByAddress, path: '/webinars/mine/:pass/certificate', answer: showCertificate },
  { method: 'POST', who: 'anyone', provenByAddress, path: '/webinars/mine/:pass/give-up', answer: submitGiveUpPlace },
  { method: 'POST', who: 'anyone', provenByAddress, path: '/webinars/mine/:pass/take', answer: submitTakePlace },
  {
    method: 'POST',
    who: 'anyone',
    provenByAddress,
    path: '/webinars/mine/:pass/attended',
    answer: submitAttended,
  },
  { method: 'GET', who: 'anyone', provenByAddress, path: '/webinars/mine/:pass/feedback', answer: showGiveFeedback },
  { method: 'POST', who: 'anyone', provenByAddress, path: '/webinars/mine/:pass/feedback', answer: submitGiveFeedback },
  { method: 'GET', who: 'network webinars.manage', path: '/desk/webinars', answer: showDeskWebinars },
  { method: 'GET', who: 'network webinars.manage', path: '/desk/webinars/:webinar', answer: showDeskWebinar },
  {
    method: 'POST',
    who: 'network webinars.manage',
    path: '/desk/webinars/:webinar/attendance',
    answer: submitAttendance,
  },
  {
    method: 'GET',
    who: 'network webinars.manage',
    path: '/desk/webinars/:webinar/export',
    fresh: true,
    answer: exportRegistrations,
  },
  { method: 'GET', who: 'network webinars.manage', path: '/desk/webinars/:webinar/set-up', answer: showSetUpWebinar },
  {
    method: 'POST',
    who: 'network webinars.manage',
    path: '/desk/webinars/:webinar/set-up',
    answer: submitSetUpWebinar,
  },
  { method: 'GET', who: 'network webinars.manage', path: '/desk/webinars/:webinar/call-off', answer: showCallOff },
  { method: 'POST', who: 'network webinars.manage', path: '/desk/webinars/:webinar/call-off', answer: submitCallOff },
  { method: 'GET', who: 'network webinars.manage', path: '/desk/webinars/:webinar/mail', answer: showMailRegistered },
  {
    method: 'POST',
    who: 'network webinars.manage',
    path: '/desk/webinars/:webinar/mail',
    creates: true,
    answer: submitMailRegistered,
  },
]

/** The link that leads to the list. */
export const navigation: readonly NavigationLink[] = [{ text: 'Webinars', href: '/webinars', who: 'anyone' }]
