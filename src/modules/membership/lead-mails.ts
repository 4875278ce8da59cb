import { defineMail } from '#platform/mail/mail-kind.ts'

/** Asks somebody whether they will be the lead of a member organisation from now on. */
export const newLeadMail = defineMail<{ readonly path: string; readonly organisation: string; readonly by: string }>({
  kind: 'confirm-new-lead',
  says: 'When another lead was named for a member organisation: to whoever was named, who confirms.',
  canWait: false,
  write: ({ path, organisation, by }) => ({
    subject: 'Will you be its lead?',
    lines: [
      `${by} names you as the new lead of ${organisation} in the network.`,
      'The lead is whom we write to. Once a year they look at what the organisation promised, and say whether it still holds.',
    ],
    action: { text: 'See it and decide', path },
    after: [
      'The link works once, for thirty days. It is for you alone: please do not pass it on.',
      'If you do not want this, do nothing: the lead stays who it is.',
    ],
  }),
})

/** Tells the lead of before that somebody else is it now. */
export const leadChangedMail = defineMail<{ readonly organisation: string; readonly lead: string }>({
  kind: 'lead-changed',
  says: 'When the new lead of a member organisation confirmed: to the lead of before.',
  canWait: false,
  write: ({ organisation, lead }) => ({
    subject: 'Somebody else is the lead now',
    lines: [
      `${lead} is now the lead of ${organisation} in the network. Thank you for what you did as its lead.`,
      'Your links to its membership open nothing any more. Your name is kept for thirty days, then we forget it.',
    ],
    after: ['If this surprises you, please write to us.'],
  }),
})
