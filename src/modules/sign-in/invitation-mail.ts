import { defineMail } from '#platform/mail/mail-kind.ts'

/**
 * The mail that brings an invitation: `link` as `inviteUser` gave it. Whoever has the link can choose the password, so it
 * goes to nobody else.
 */
export const invitationMail = defineMail<{ readonly organisation: string; readonly link: string }>({
  kind: 'invitation',
  says: 'To somebody who is invited to sign in, at once.',
  canWait: false,
  write: ({ organisation, link }) => ({
    subject: `You are invited to sign in to Lessen`,
    lines: [`${organisation} has invited you to sign in to Lessen.`, 'Open the invitation and choose your password.'],
    action: { text: 'Open the invitation', path: link },
    after: [
      'It works once, within 14 days. Do not pass it on: whoever has it can sign in as you.',
      'If you did not expect this, you need do nothing.',
    ],
  }),
})
