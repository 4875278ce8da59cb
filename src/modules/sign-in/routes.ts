import type { Route } from '#platform/http/route.ts'
import { showAcceptInvitation, submitAcceptInvitation } from './pages/accept-invitation/accept-invitation.page.ts'
import {
  showAddAuthenticatorApp,
  submitAddAuthenticatorApp,
} from './pages/add-authenticator-app/add-authenticator-app.page.ts'
import { showAddPasskey, submitAddPasskey } from './pages/add-passkey/add-passkey.page.ts'
import { showChangePassword, submitChangePassword } from './pages/change-password/change-password.page.ts'
import {
  showChooseOrganisation,
  submitChooseOrganisation,
} from './pages/choose-organisation/choose-organisation.page.ts'
import {
  showConfirmItIsYou,
  submitConfirmByPasskey,
  submitConfirmItIsYou,
} from './pages/confirm-it-is-you/confirm-it-is-you.page.ts'
import { submitEndOtherSessions, submitEndSession } from './pages/end-session/end-session.page.ts'
import { showForgottenPassword, submitForgottenPassword } from './pages/forgotten-password/forgotten-password.page.ts'
import { submitLockScreen } from './pages/lock-screen/lock-screen.page.ts'
import {
  showOrganisationProvider,
  submitOrganisationProvider,
  submitRemoveProvider,
} from './pages/organisation-provider/organisation-provider.page.ts'
import { showPrintCodes, submitPrintCodes } from './pages/print-codes/print-codes.page.ts'
import { showProviderAnswer } from './pages/provider-answer/provider-answer.page.ts'
import { showRemoveFactor, submitRemoveFactor } from './pages/remove-factor/remove-factor.page.ts'
import { showSecondStep, submitSecondStep, submitSecondStepPasskey } from './pages/second-step/second-step.page.ts'
import { showSecondStepRule, submitSecondStepRule } from './pages/second-step-rule/second-step-rule.page.ts'
import { showSetNewPassword, submitSetNewPassword } from './pages/set-new-password/set-new-password.page.ts'
import { showSetPin, submitRemovePin, submitSetPin } from './pages/set-pin/set-pin.page.ts'
import { showSignIn, submitSignIn } from './pages/sign-in/sign-in.page.ts'
import { submitSignInByPasskey } from './pages/sign-in-by-passkey/sign-in-by-passkey.page.ts'
import { showGoThere, showSignInWith, submitSignInWith } from './pages/sign-in-with/sign-in-with.page.ts'
import { submitSignOut } from './pages/sign-out/sign-out.page.ts'
import { showStillHere } from './pages/still-here/still-here.page.ts'
import { showTyping, submitTyping } from './pages/typed-before/keep-typing.page.ts'
import { showKeptAnswers, showKeptList, submitDiscardKept } from './pages/typed-before/typed-before.page.ts'
import { showUnlockScreen, submitUnlockScreen } from './pages/unlock-screen/unlock-screen.page.ts'
import { showYourSignIn } from './pages/your-sign-in/your-sign-in.page.ts'

/**
 * The addresses of signing in, open to anybody, because nobody is known before; and of one's own sign-in, each change of
 * which asks for a fresh proof.
 */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/sign-in', who: 'anyone', answer: showSignIn },
  { method: 'POST', path: '/sign-in', who: 'anyone', answer: submitSignIn },
  { method: 'POST', path: '/sign-in/passkey', who: 'anyone', answer: submitSignInByPasskey },
  { method: 'GET', path: '/sign-in/second-step', who: 'anyone', answer: showSecondStep },
  { method: 'POST', path: '/sign-in/second-step', who: 'anyone', answer: submitSecondStep },
  { method: 'POST', path: '/sign-in/second-step/passkey', who: 'anyone', answer: submitSecondStepPasskey },
  { method: 'GET', path: '/sign-in/with', who: 'anyone', answer: showSignInWith },
  { method: 'POST', path: '/sign-in/with', who: 'anyone', answer: submitSignInWith },
  { method: 'GET', path: '/sign-in/with/:code', who: 'anyone', answer: showGoThere },
  { method: 'GET', path: '/sign-in/from/:organisation', who: 'anyone', answer: showProviderAnswer },
  { method: 'POST', path: '/sign-out', who: 'anyone', answer: submitSignOut },
  { method: 'GET', path: '/choose-organisation', who: 'anyone', answer: showChooseOrganisation },
  { method: 'POST', path: '/choose-organisation', who: 'anyone', answer: submitChooseOrganisation },
  {
    method: 'GET',
    path: '/confirm-it-is-you',
    who: 'with a sign-in',
    beforeSecondStep: true,
    answer: showConfirmItIsYou,
  },
  {
    method: 'POST',
    path: '/confirm-it-is-you',
    who: 'with a sign-in',
    beforeSecondStep: true,
    answer: submitConfirmItIsYou,
  },
  {
    method: 'POST',
    path: '/confirm-it-is-you/passkey',
    who: 'with a sign-in',
    beforeSecondStep: true,
    answer: submitConfirmByPasskey,
  },
  { method: 'GET', path: '/forgotten-password', who: 'anyone', answer: showForgottenPassword },
  { method: 'POST', path: '/forgotten-password', who: 'anyone', answer: submitForgottenPassword },
  { method: 'GET', path: '/set-password/:token', who: 'anyone', answer: showSetNewPassword },
  { method: 'POST', path: '/set-password/:token', who: 'anyone', answer: submitSetNewPassword },
  { method: 'POST', path: '/lock', who: 'anyone', answer: submitLockScreen },
  { method: 'GET', path: '/still-here', who: 'with a sign-in', beforeSecondStep: true, answer: showStillHere },
  { method: 'GET', path: '/unlock', who: 'anyone', answer: showUnlockScreen },
  { method: 'POST', path: '/unlock', who: 'anyone', answer: submitUnlockScreen },
  { method: 'GET', path: '/pin', who: 'with a sign-in', fresh: true, answer: showSetPin },
  { method: 'POST', path: '/pin', who: 'with a sign-in', fresh: true, answer: submitSetPin },
  { method: 'POST', path: '/pin/remove', who: 'with a sign-in', answer: submitRemovePin },
  { method: 'GET', path: '/kept', who: 'signed in', answer: showKeptList },
  { method: 'GET', path: '/kept/typing', who: 'signed in', answer: showTyping },
  { method: 'POST', path: '/kept/typing', who: 'signed in', answer: submitTyping },
  { method: 'GET', path: '/kept/:kept', who: 'signed in', answer: showKeptAnswers },
  { method: 'POST', path: '/kept/:kept/discard', who: 'signed in', answer: submitDiscardKept },
  { method: 'GET', path: '/invitation/:token', who: 'anyone', answer: showAcceptInvitation },
  { method: 'POST', path: '/invitation/:token', who: 'anyone', answer: submitAcceptInvitation },
  { method: 'GET', path: '/your-sign-in', who: 'with a sign-in', beforeSecondStep: true, answer: showYourSignIn },
  {
    method: 'GET',
    path: '/your-sign-in/password',
    who: 'with a sign-in',
    fresh: true,
    notByProvider: true,
    beforeSecondStep: true,
    answer: showChangePassword,
  },
  {
    method: 'POST',
    path: '/your-sign-in/password',
    who: 'with a sign-in',
    fresh: true,
    notByProvider: true,
    beforeSecondStep: true,
    answer: submitChangePassword,
  },
  {
    method: 'GET',
    path: '/your-sign-in/authenticator-app',
    who: 'with a sign-in',
    fresh: true,
    notByProvider: true,
    beforeSecondStep: true,
    answer: showAddAuthenticatorApp,
  },
  {
    method: 'POST',
    path: '/your-sign-in/authenticator-app',
    who: 'with a sign-in',
    fresh: true,
    notByProvider: true,
    beforeSecondStep: true,
    answer: submitAddAuthenticatorApp,
  },
  {
    method: 'GET',
    path: '/your-sign-in/printed-codes',
    who: 'with a sign-in',
    fresh: true,
    notByProvider: true,
    beforeSecondStep: true,
    answer: showPrintCodes,
  },
  {
    method: 'POST',
    path: '/your-sign-in/printed-codes',
    who: 'with a sign-in',
    fresh: true,
    notByProvider: true,
    beforeSecondStep: true,
    answer: submitPrintCodes,
  },
  {
    method: 'GET',
    path: '/your-sign-in/passkey',
    who: 'with a sign-in',
    fresh: true,
    notByProvider: true,
    beforeSecondStep: true,
    answer: showAddPasskey,
  },
  {
    method: 'POST',
    path: '/your-sign-in/passkey',
    who: 'with a sign-in',
    fresh: true,
    notByProvider: true,
    beforeSecondStep: true,
    answer: submitAddPasskey,
  },
  {
    method: 'GET',
    path: '/your-sign-in/factors/:factor/remove',
    who: 'with a sign-in',
    fresh: true,
    notByProvider: true,
    beforeSecondStep: true,
    answer: showRemoveFactor,
  },
  {
    method: 'POST',
    path: '/your-sign-in/factors/:factor/remove',
    who: 'with a sign-in',
    fresh: true,
    notByProvider: true,
    beforeSecondStep: true,
    answer: submitRemoveFactor,
  },
  {
    method: 'POST',
    path: '/your-sign-in/sessions/end-others',
    who: 'with a sign-in',
    fresh: true,
    notByProvider: true,
    beforeSecondStep: true,
    answer: submitEndOtherSessions,
  },
  {
    method: 'POST',
    path: '/your-sign-in/sessions/:session/end',
    who: 'with a sign-in',
    fresh: true,
    notByProvider: true,
    beforeSecondStep: true,
    answer: submitEndSession,
  },
  {
    method: 'GET',
    path: '/organisation/second-step',
    who: 'may organisations.set-up',
    fresh: true,
    answer: showSecondStepRule,
  },
  {
    method: 'POST',
    path: '/organisation/second-step',
    who: 'may organisations.set-up',
    fresh: true,
    answer: submitSecondStepRule,
  },
  {
    method: 'GET',
    path: '/organisation/sign-in-provider',
    who: 'may organisations.set-up',
    fresh: true,
    answer: showOrganisationProvider,
  },
  {
    method: 'POST',
    path: '/organisation/sign-in-provider',
    who: 'may organisations.set-up',
    fresh: true,
    answer: submitOrganisationProvider,
  },
  {
    method: 'POST',
    path: '/organisation/sign-in-provider/remove',
    who: 'may organisations.set-up',
    fresh: true,
    answer: submitRemoveProvider,
  },
]
