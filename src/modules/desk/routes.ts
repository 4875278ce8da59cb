import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showChangeAddress, submitChangeAddress } from './pages/change-address/change-address.page.ts'
import { showChooseShape } from './pages/choose-shape/choose-shape.page.ts'
import { showNewEntry, submitNewEntry } from './pages/choose-shape/new-entry.page.ts'
import { showEditEntry, submitEditEntry } from './pages/edit-entry/edit-entry.page.ts'
import { submitLookAfter } from './pages/edit-entry/look-after.page.ts'
import { showEntryVersions, submitRestoreVersion } from './pages/entry-versions/entry-versions.page.ts'
import { submitForgetTyping, submitTyping } from './pages/keep-typing/desk-typing.page.ts'
import { showListEntries } from './pages/list-entries/list-entries.page.ts'
import { showListReviews } from './pages/list-reviews/list-reviews.page.ts'
import { showPreviewEntry } from './pages/preview-entry/preview-entry.page.ts'
import {
  showPublishEntry,
  submitPublishEntry,
  submitUnscheduleEntry,
} from './pages/publish-entry/publish-entry.page.ts'
import { showReviewEntry, submitPutReviewOff, submitReviewEntry } from './pages/review-entry/review-entry.page.ts'
import { showShapeRules, submitShapeRules } from './pages/shape-rules/shape-rules.page.ts'
import { showWhatWaits } from './pages/what-waits/what-waits.page.ts'
import { showWithdrawEntry, submitWithdrawEntry } from './pages/withdraw-entry/withdraw-entry.page.ts'
import { showWriteTwin, submitWriteTwin } from './pages/write-twin/write-twin.page.ts'

const writes = 'network publishing.write'
const publishes = 'network publishing.publish'

/** The desk of the network's team: what waits, and the one editor for everything it publishes. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/desk', who: 'network desk.open', answer: showWhatWaits },
  { method: 'GET', path: '/desk/two-people', who: 'network publishing.settings', answer: showShapeRules },
  { method: 'POST', path: '/desk/two-people', who: 'network publishing.settings', answer: submitShapeRules },
  { method: 'GET', path: '/desk/new', who: writes, answer: showChooseShape },
  { method: 'GET', path: '/desk/new/:shape', who: writes, answer: showNewEntry },
  { method: 'POST', path: '/desk/new/:shape', who: writes, creates: true, answer: submitNewEntry },
  { method: 'POST', path: '/desk/typing/:entry', who: writes, answer: submitTyping },
  { method: 'POST', path: '/desk/typing/:entry/discard', who: writes, answer: submitForgetTyping },
  { method: 'GET', path: '/desk/entries', who: writes, answer: showListEntries },
  { method: 'GET', path: '/desk/entries/:entry', who: writes, answer: showEditEntry },
  { method: 'POST', path: '/desk/entries/:entry', who: writes, answer: submitEditEntry },
  { method: 'POST', path: '/desk/entries/:entry/owner', who: writes, answer: submitLookAfter },
  { method: 'GET', path: '/desk/reviews', who: writes, answer: showListReviews },
  { method: 'GET', path: '/desk/entries/:entry/review', who: writes, answer: showReviewEntry },
  { method: 'POST', path: '/desk/entries/:entry/review', who: writes, answer: submitReviewEntry },
  { method: 'POST', path: '/desk/entries/:entry/review/put-off', who: writes, answer: submitPutReviewOff },
  { method: 'GET', path: '/desk/entries/:entry/preview', who: writes, answer: showPreviewEntry },
  { method: 'GET', path: '/desk/entries/:entry/publish', who: writes, answer: showPublishEntry },
  { method: 'POST', path: '/desk/entries/:entry/publish', who: writes, answer: submitPublishEntry },
  { method: 'POST', path: '/desk/entries/:entry/unschedule', who: publishes, answer: submitUnscheduleEntry },
  { method: 'GET', path: '/desk/entries/:entry/versions', who: writes, answer: showEntryVersions },
  { method: 'POST', path: '/desk/entries/:entry/restore', who: writes, answer: submitRestoreVersion },
  { method: 'GET', path: '/desk/entries/:entry/in/:twin', who: writes, answer: showWriteTwin },
  { method: 'POST', path: '/desk/entries/:entry/in/:twin', who: writes, answer: submitWriteTwin },
  { method: 'GET', path: '/desk/entries/:entry/address', who: publishes, answer: showChangeAddress },
  { method: 'POST', path: '/desk/entries/:entry/address', who: publishes, answer: submitChangeAddress },
  { method: 'GET', path: '/desk/entries/:entry/withdraw', who: publishes, answer: showWithdrawEntry },
  { method: 'POST', path: '/desk/entries/:entry/withdraw', who: publishes, answer: submitWithdrawEntry },
]

/** The link that leads to the desk. */
export const navigation: readonly NavigationLink[] = [{ text: 'Desk', href: '/desk', who: 'network desk.open' }]
