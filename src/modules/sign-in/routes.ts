import type { Route } from '#platform/http/route.ts'
import { showAcceptInvitation, submitAcceptInvitation } from './pages/accept-invitation/accept-invitation.page.ts'
import {
  showChooseOrganisation,
  submitChooseOrganisation,
} from './pages/choose-organisation/choose-organisation.page.ts'
import { showConfirmItIsYou, submitConfirmItIsYou } from './pages/confirm-it-is-you/confirm-it-is-you.page.ts'
import { showSignIn, submitSignIn } from './pages/sign-in/sign-in.page.ts'
import { submitSignOut } from './pages/sign-out/sign-out.page.ts'
import { showKeptAnswers, showKeptList, submitDiscardKept } from './pages/typed-before/typed-before.page.ts'

/** The addresses of signing in: open to anybody, because nobody is known before. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/sign-in', who: 'anyone', answer: showSignIn },
  { method: 'POST', path: '/sign-in', who: 'anyone', answer: submitSignIn },
  { method: 'POST', path: '/sign-out', who: 'anyone', answer: submitSignOut },
  { method: 'GET', path: '/choose-organisation', who: 'anyone', answer: showChooseOrganisation },
  { method: 'POST', path: '/choose-organisation', who: 'anyone', answer: submitChooseOrganisation },
  { method: 'GET', path: '/confirm-it-is-you', who: 'signed in', answer: showConfirmItIsYou },
  { method: 'POST', path: '/confirm-it-is-you', who: 'signed in', answer: submitConfirmItIsYou },
  { method: 'GET', path: '/kept', who: 'signed in', answer: showKeptList },
  { method: 'GET', path: '/kept/:kept', who: 'signed in', answer: showKeptAnswers },
  { method: 'POST', path: '/kept/:kept/discard', who: 'signed in', answer: submitDiscardKept },
  { method: 'GET', path: '/invitation/:token', who: 'anyone', answer: showAcceptInvitation },
  { method: 'POST', path: '/invitation/:token', who: 'anyone', answer: submitAcceptInvitation },
]
