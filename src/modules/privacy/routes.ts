import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showAskDisposal, submitAskDisposal } from './pages/ask-disposal/ask-disposal.page.ts'
import { showDecideDisposal, submitDecideDisposal } from './pages/decide-disposal/decide-disposal.page.ts'
import { showHeldAbout, submitPlaceHold } from './pages/held-about/held-about.page.ts'
import { showLiftHold, submitLiftHold } from './pages/lift-hold/lift-hold.page.ts'
import { showMakeCopy, submitMakeCopy } from './pages/make-copy/make-copy.page.ts'
import { showPrivacyWork } from './pages/privacy-work/privacy-work.page.ts'
import { showCopy, showCopyData } from './pages/view-copy/view-copy.page.ts'

const read = 'may privacy.read'
const hold = 'may privacy.hold'
const copy = 'may privacy.copy'
const dispose = 'may privacy.dispose'
const fresh = true

/** Holds, copies for the person, and disposal by two people. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/privacy', who: read, answer: showPrivacyWork },
  { method: 'GET', path: '/privacy/people/:person', who: read, answer: showHeldAbout },
  { method: 'POST', path: '/privacy/people/:person/hold', who: hold, creates: true, answer: submitPlaceHold },
  { method: 'GET', path: '/privacy/holds/:hold/lift', who: hold, answer: showLiftHold },
  { method: 'POST', path: '/privacy/holds/:hold/lift', who: hold, answer: submitLiftHold },
  { method: 'GET', path: '/privacy/people/:person/copy', who: copy, fresh, answer: showMakeCopy },
  { method: 'POST', path: '/privacy/people/:person/copy', who: copy, fresh, creates: true, answer: submitMakeCopy },
  { method: 'GET', path: '/privacy/copies/:copy', who: copy, fresh, answer: showCopy },
  { method: 'GET', path: '/privacy/copies/:copy/data', who: copy, fresh, answer: showCopyData },
  { method: 'GET', path: '/privacy/people/:person/disposal', who: dispose, fresh, answer: showAskDisposal },
  {
    method: 'POST',
    path: '/privacy/people/:person/disposal',
    who: dispose,
    fresh,
    creates: true,
    answer: submitAskDisposal,
  },
  { method: 'GET', path: '/privacy/disposals/:disposal', who: dispose, fresh, answer: showDecideDisposal },
  { method: 'POST', path: '/privacy/disposals/:disposal', who: dispose, fresh, answer: submitDecideDisposal },
]

/** The link that leads here from everywhere. */
export const navigation: readonly NavigationLink[] = [{ text: 'Privacy', href: '/privacy', who: read }]
