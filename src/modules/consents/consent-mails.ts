import { defineMail } from '#platform/mail/mail-kind.ts'

/** The mail by which somebody looks after what is told or shown of them. It names neither them nor what it says. */
export const ownLinkMail = defineMail<{ readonly path: string; readonly noun: string }>({
  kind: 'own-link',
  says: 'To somebody whose story or entry is here, when the team sends them their own link, at once.',
  canWait: false,
  write: ({ path, noun }) => ({
    subject: `Your own link to your ${noun}`,
    lines: [
      `With this link you can read your ${noun} as it would be shown, say yes to it, or take it back.`,
      'Nothing happens until you press a button there. You can take it back at any time. Nobody asks why.',
    ],
    action: { text: `Look at your ${noun}`, path },
    after: [
      'The link is yours alone and keeps working. Do not pass it on: whoever has it can answer in your name.',
      'If you did not expect this mail, you need do nothing.',
    ],
  }),
})

/** The mail that tells the team that a consent ends. */
export const consentEndsMail = defineMail<{ readonly days: number; readonly on: string; readonly path: string }>({
  kind: 'consent-ends',
  says: 'To the two keepers of names, 60 and 14 days before a consent ends that something here needs.',
  canWait: true,
  write: ({ days, on, path }) => ({
    subject: `A consent ends in ${days} days`,
    lines: [
      `A consent that something on our site needs ends on ${on}. From the next day on it is no longer shown, by itself.`,
      'Only whom it belongs to can renew it. If it is right to ask, send them their own link. No answer is a no.',
    ],
    action: { text: 'See which one', path },
  }),
})
