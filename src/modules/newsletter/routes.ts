import type { NavigationLink, Route } from '#platform/http/route.ts'
import {
  showAskForLink,
  showChooseLists,
  showLinkSent,
  submitAskForLink,
  submitChooseLists,
} from './pages/choose-lists/choose-lists.page.ts'
import {
  showConfirmSubscription,
  submitConfirmSubscription,
} from './pages/confirm-subscription/confirm-subscription.page.ts'
import { showEndSubscription, submitEndSubscription } from './pages/end-subscription/end-subscription.page.ts'
import { showNewsletters, submitBeginIssue } from './pages/list-newsletters/list-newsletters.page.ts'
import { showIssue } from './pages/read-issue/read-issue.page.ts'
import { showAsked, showNewsletter, submitSubscribe } from './pages/subscribe/subscribe.page.ts'
import { showPreviewIssue, submitSendIssue } from './pages/write-issue/preview-issue.page.ts'
import { showWriteIssue, submitRemoveIssue, submitWriteIssue } from './pages/write-issue/write-issue.page.ts'

const givesNoCookie = true
const provenByAddress = true
const manage = 'network newsletter.manage'

/** The newsletter: to get it, to change and stop it, to read it, and to write and send it. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/newsletter', who: 'anyone', givesNoCookie, answer: showNewsletter },
  { method: 'POST', path: '/newsletter', who: 'anyone', givesNoCookie, answer: submitSubscribe },
  { method: 'GET', path: '/newsletter/asked', who: 'anyone', givesNoCookie, answer: showAsked },
  { method: 'GET', path: '/newsletter/change', who: 'anyone', givesNoCookie, answer: showAskForLink },
  { method: 'POST', path: '/newsletter/change', who: 'anyone', givesNoCookie, answer: submitAskForLink },
  { method: 'GET', path: '/newsletter/change/sent', who: 'anyone', givesNoCookie, answer: showLinkSent },
  {
    method: 'GET',
    path: '/newsletter/confirm/:token',
    who: 'anyone',
    provenByAddress,
    answer: showConfirmSubscription,
  },
  {
    method: 'POST',
    path: '/newsletter/confirm/:token',
    who: 'anyone',
    provenByAddress,
    answer: submitConfirmSubscription,
  },
  {
    method: 'GET',
    path: '/newsletter/unsubscribe/:token',
    who: 'anyone',
    provenByAddress,
    answer: showEndSubscription,
  },
  {
    method: 'POST',
    path: '/newsletter/unsubscribe/:token',
    who: 'anyone',
    provenByAddress,
    answer: submitEndSubscription,
  },
  { method: 'GET', path: '/newsletter/preferences/:token', who: 'anyone', provenByAddress, answer: showChooseLists },
  { method: 'POST', path: '/newsletter/preferences/:token', who: 'anyone', provenByAddress, answer: submitChooseLists },
  { method: 'GET', path: '/newsletter/:issue', who: 'anyone', givesNoCookie, answer: showIssue },
  { method: 'GET', path: '/desk/newsletter', who: manage, answer: showNewsletters },
  { method: 'POST', path: '/desk/newsletter', who: manage, creates: true, answer: submitBeginIssue },
  { method: 'GET', path: '/desk/newsletter/:issue', who: manage, answer: showWriteIssue },
  { method: 'POST', path: '/desk/newsletter/:issue', who: manage, answer: submitWriteIssue },
  { method: 'POST', path: '/desk/newsletter/:issue/remove', who: manage, answer: submitRemoveIssue },
  { method: 'GET', path: '/desk/newsletter/:issue/preview', who: manage, answer: showPreviewIssue },
  { method: 'POST', path: '/desk/newsletter/:issue/send', who: manage, answer: submitSendIssue },
]

/** The links that lead here from everywhere. */
export const navigation: readonly NavigationLink[] = [{ text: 'Newsletter', href: '/newsletter', who: 'anyone' }]
