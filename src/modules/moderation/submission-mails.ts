import { defineMail } from '#platform/mail/mail-kind.ts'

/** Tells whoever sent something in, and wanted to be told, what was decided. It says nothing of what they sent. */
export const submissionDecidedMail = defineMail<{
  readonly yours: string
  /** In words of its kind; null for the usual ones. */
  readonly tells: { readonly accepted: string; readonly refused: string } | null
  readonly isAccepted: boolean
  readonly reason: string | null
}>({
  kind: 'submission-decided',
  says: 'To somebody who sent something in and left an address, when it was decided.',
  canWait: true,
  write: ({ yours, tells, isAccepted, reason }) => ({
    subject: isAccepted && tells === null ? `Thank you: we will use ${yours}` : `We have looked at ${yours}`,
    lines: isAccepted
      ? [`Thank you for ${yours}. ${tells?.accepted ?? 'We have looked at it and will use it.'}`]
      : [
          `Thank you for ${yours}. ${tells?.refused ?? 'We have looked at it and will not use it.'}`,
          ...(reason ? [reason] : []),
        ],
    after: ['We forget your address thirty days from now.'],
  }),
})

/** Asks whoever sent something in for more. */
export const submissionAskedMail = defineMail<{
  readonly yours: string
  readonly question: string
  readonly path: string
}>({
  kind: 'submission-asked',
  says: 'To somebody who sent something in and left an address, when a moderator asks for more.',
  canWait: true,
  write: ({ yours, question, path }) => ({
    subject: `A question about ${yours}`,
    lines: [`Thank you for ${yours}. We have a question before we decide:`, question],
    action: { text: 'Answer', path },
    after: ['You need not answer. Whoever has this link can answer, so do not pass it on.'],
  }),
})
