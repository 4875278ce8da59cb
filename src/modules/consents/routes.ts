import type { Route } from '#platform/http/route.ts'
import { submitApproveOnPaper } from './pages/approve-on-paper/approve-on-paper.page.ts'
import { showChooseKeepers, submitChooseKeepers } from './pages/choose-keepers/choose-keepers.page.ts'
import { showConfirmAddress, submitConfirmAddress } from './pages/confirm-address/confirm-address.page.ts'
import { submitDecideAddress } from './pages/decide-address/decide-address.page.ts'
import { showConsents } from './pages/list-consents/list-consents.page.ts'
import { showRecordConsent, submitRecordConsent } from './pages/record-consent/record-consent.page.ts'
import { showSealPerson, submitSealPerson } from './pages/seal-person/seal-person.page.ts'
import { submitSeePerson } from './pages/see-person/see-person.page.ts'
import { submitSendOwnLink } from './pages/send-own-link/send-own-link.page.ts'
import { showConsent } from './pages/show-consent/show-consent.page.ts'
import { showTakeBackForThem, submitTakeBackForThem } from './pages/take-back/take-back.page.ts'

const records = 'network consents.record'
const provenByAddress = true
const chooses = 'network consents.choose-keepers'

/** How the consents of those whom content is about stand, for the team; and the link that asks at a new address. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/desk/consents', who: records, answer: showConsents },
  { method: 'GET', path: '/desk/consents/keepers', who: chooses, answer: showChooseKeepers },
  { method: 'POST', path: '/desk/consents/keepers', who: chooses, answer: submitChooseKeepers },
  { method: 'GET', path: '/desk/consents/:entry', who: records, answer: showConsent },
  { method: 'GET', path: '/desk/consents/:entry/record', who: records, answer: showRecordConsent },
  { method: 'POST', path: '/desk/consents/:entry/record', who: records, creates: true, answer: submitRecordConsent },
  { method: 'GET', path: '/desk/consents/:entry/person', who: records, answer: showSealPerson },
  { method: 'POST', path: '/desk/consents/:entry/person', who: records, answer: submitSealPerson },
  { method: 'POST', path: '/desk/consents/:entry/approve', who: records, creates: true, answer: submitApproveOnPaper },
  { method: 'POST', path: '/desk/consents/:entry/send-link', who: records, creates: true, answer: submitSendOwnLink },
  { method: 'POST', path: '/desk/consents/:entry/see', who: records, answer: submitSeePerson },
  { method: 'POST', path: '/desk/consents/:entry/address', who: records, answer: submitDecideAddress },
  { method: 'GET', path: '/desk/consents/:entry/take-back', who: records, answer: showTakeBackForThem },
  { method: 'POST', path: '/desk/consents/:entry/take-back', who: records, answer: submitTakeBackForThem },
  { method: 'GET', path: '/your-address/:token', who: 'anyone', provenByAddress, answer: showConfirmAddress },
  { method: 'POST', path: '/your-address/:token', who: 'anyone', provenByAddress, answer: submitConfirmAddress },
]
