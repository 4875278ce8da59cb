import { defineMail } from '#platform/mail/mail-kind.ts'

/** The mail that lets somebody set their password anew. Whoever has the link can do it, so it goes to nobody else. */
export const resetMail = defineMail<{ readonly link: string }>({
  kind: 'password-reset',
  says: 'To somebody who has forgotten their password and asked for a link, at once.',
  canWait: false,
  write: ({ link }) => ({
    subject: 'Set a new password for Lessen',
    lines: ['Somebody asked for a link to set your password anew. If it was you, open it and choose a new password.'],
    action: { text: 'Set a new password', path: link },
    after: [
      'It works once, within one hour. Do not pass it on.',
      'If it was not you, you need do nothing: your password stays as it is.',
    ],
  }),
})

/** The mail that tells somebody that their sign-in was used on a device for the first time. */
export const newDeviceMail = defineMail<{ readonly device: string }>({
  kind: 'new-device',
  says: 'To somebody whose sign-in was used on a device for the first time, at once.',
  canWait: false,
  write: ({ device }) => ({
    subject: 'Your Lessen sign-in was used on a new device',
    lines: [
      `You signed in to Lessen on a device that you had not used before (${device}).`,
      'If it was you, you need do nothing.',
    ],
    action: { text: 'It was not me: set a new password', path: '/forgotten-password' },
    after: ['Setting a new password signs everybody out who is signed in as you.'],
  }),
})

/** What was changed about a sign-in, as a whole sentence. */
export type SignInChange = { readonly says: string }

/** The mail that tells somebody that what they sign in with was changed. It names kinds, never a secret or a name. */
export const changedSignInMail = defineMail<SignInChange>({
  kind: 'changed-sign-in',
  says: 'To somebody whose password, PIN, second step or printed codes were set, added or removed, at once.',
  canWait: false,
  write: ({ says }) => ({
    subject: 'Your Lessen sign-in was changed',
    lines: [says, 'If it was you, or you asked for it, you need do nothing.'],
    action: { text: 'It was not me: set a new password', path: '/forgotten-password' },
    after: [
      'Setting a new password signs everybody out who is signed in as you.',
      'Then open Your sign-in, and remove every second step that is not yours.',
    ],
  }),
})

/** The mail that tells somebody that their organisation's own sign-in now opens Lessen for them. */
export const linkedProviderMail = defineMail<{ readonly organisation: string }>({
  kind: 'linked-provider',
  says: 'To somebody who came by their organisation’s own sign-in for the first time, at once.',
  canWait: false,
  write: ({ organisation }) => ({
    subject: 'Your work sign-in now opens Lessen',
    lines: [
      `You signed in to Lessen with the own sign-in of ${organisation} for the first time.`,
      'From now on it lets you in to that organisation, and to no other. If it was you, you need do nothing.',
    ],
    after: ['If it was not you, tell the person who looks after sign-ins in your organisation at once.'],
  }),
})
