import type { Notice, Resend } from '#platform/http/page-frame.ts'
import { typedIn } from '#platform/http/typed-in.ts'
import type { Answers } from '#platform/http/visit.ts'

/** The session ended while a form was being filled in. What was typed stays on the page. */
export function signedOutNotice(resend: Resend | undefined, signInPath: string): Notice {
  const kept = resend
    ? ['What you typed is still here: keep this page open, sign in on another, then come back and send it again.']
    : []
  return {
    kind: 'in words',
    status: 401,
    title: 'You have been signed out',
    says: ['Nothing was saved, because your session has ended.', ...kept],
    links: [{ text: 'Sign in', href: signInPath, apart: resend !== undefined }],
    ...(resend ? { resend } : {}),
  }
}

/** The session ended while a form was being filled in. What was typed waits on the server, for its writer only. */
export function signedOutKeptNotice(signInAndBack: string): Notice {
  return {
    kind: 'in words',
    status: 401,
    title: 'You have been signed out',
    says: [
      'Your session has ended, so nothing was saved yet.',
      'What you typed is kept safe, and only you can see it. Sign in, and it comes back.',
    ],
    links: [{ text: 'Sign in', href: signInAndBack }],
  }
}

/** The form was opened while working for another organisation than now. */
export function otherOrganisationNotice(choosing: string, isKept: boolean): Notice {
  const kept = isKept
    ? 'What you typed is kept safe. Change back to that organisation, and it comes back.'
    : 'Change back to that organisation and open the page again.'
  return {
    kind: 'in words',
    status: 409,
    title: 'You work for another organisation now',
    says: ['You opened this page while you were working for another organisation. Nothing was saved.', kept],
    links: [{ text: 'Change organisation', href: choosing }],
  }
}

/** The organisation has begun to ask for a second step while a form was being filled in. */
export function secondStepFirstNotice(resend: Resend | undefined, ownSignInPath: string): Notice {
  const kept = resend
    ? [
        'What you typed is still here: keep this page open, add a second step on another, then come back and send it again.',
      ]
    : []
  return {
    kind: 'in words',
    status: 403,
    title: 'Add a second step first',
    says: ['Nothing was saved: your organisation asks everybody for a second step, and you have none yet.', ...kept],
    links: [{ text: 'Add a second step', href: ownSignInPath, apart: resend !== undefined }],
    ...(resend ? { resend } : {}),
  }
}

/** The form was made for an earlier session, or its proof is missing. */
export function staleNotice(resend: Resend | undefined, name: string | undefined, path: string): Notice {
  const sender = name === undefined ? [] : [`You are signed in as ${name}: it will be sent in your name.`]
  const again = resend
    ? ['Nothing has been saved yet. What you typed is still here; send it again if you want to.', ...sender]
    : ['Nothing was saved. Open the page again and type it once more.']
  return {
    kind: 'in words',
    status: 403,
    title: 'This page was open for too long',
    says: again,
    ...(resend ? { resend } : { links: [{ text: 'Open the page again', href: path }] }),
  }
}

/** The browser says that another site sent this. */
export const fromElsewhereNotice: Notice = {
  kind: 'in words',
  status: 403,
  title: 'That did not come from a page of Lessen',
  says: [
    'Another site tried to send something in your name, or you reach Lessen by another address than its settings name. Nothing was saved.',
    'If you run Lessen: set LESSEN_ORIGIN to the address that people type.',
  ],
}

/** What was sent cannot be read. `why` is a whole sentence. */
export function unreadableNotice(status: number, why: string): Notice {
  return {
    kind: 'in words',
    status,
    title: 'That could not be read',
    says: [`${why} Nothing was saved.`, 'Go back, check what you typed, and send it again.'],
  }
}

/** A creating request without a key that makes it count once. */
export const keyMissingNotice: Notice = {
  kind: 'in words',
  status: 400,
  title: 'That form was not complete',
  says: [
    'It came without the key that makes sure it counts once, however often it is sent. Nothing was saved.',
    'Go back, open the page again, and send the form from there.',
  ],
}

/** A key that has been used for something else. */
export const keyReusedNotice: Notice = {
  kind: 'in words',
  status: 422,
  title: 'That form was sent before with other answers',
  says: [
    'The first sending was saved; this one was not, so that nothing counts twice.',
    'If you want to change what was saved, open it and change it there. To add another, open a new form.',
  ],
}

/** The same sent again, where the first answer led nowhere that could be shown again. */
export const doneBeforeNotice: Notice = {
  kind: 'in words',
  status: 200,
  title: 'That was already done',
  says: ['It was sent twice and counted once. There is nothing more to do.'],
}

/** What was typed, ready to be sent again; nothing when a secret was among it. */
export function resendOf(action: string, answers: Answers): Resend | undefined {
  const typed = typedIn(answers)
  return typed && { action, answers: typed, button: 'Send again' }
}

/** A form of a page that was opened by link, after the link had closed. */
export const linkFirstNotice: Notice = {
  kind: 'in words',
  status: 401,
  title: 'Your link has closed',
  says: ['It closes when it is not used for a while. Open it again, and type your code.'],
}
