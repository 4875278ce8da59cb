import { defineMail } from '#platform/mail/mail-kind.ts'

/** The mail that carries heads of the audit out of this machine: hashes and numbers, and how to check against them. */
export const headsMail = defineMail<{ readonly lines: readonly string[] }>({
  kind: 'audit-heads',
  says: 'To the addresses of LESSEN_AUDIT_HEADS_MAIL, once a day: the heads of the audit, to be kept.',
  canWait: false,
  write: ({ lines }) => ({
    subject: 'Heads of the audit: keep this mail',
    lines: [
      'These lines stand for the audit of Lessen as it is now. Keep this mail where those who run the database cannot change it.',
      ...lines,
      'To check later that nothing was changed or cut off, save this mail as a file and ask those who run Lessen for: npm run --silent lessen -- audit verify --head FILE',
    ],
    after: ['A mail like this comes every day. If it stops coming, ask why.'],
  }),
})
