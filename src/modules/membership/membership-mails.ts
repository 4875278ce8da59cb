import { defineMail } from '#platform/mail/mail-kind.ts'

const alone = 'Whoever has this link can see and change the membership, so please do not pass it on.'

/** Asks somebody who typed this address whether they want to join. */
export const confirmPersonMail = defineMail<{ readonly path: string }>({
  kind: 'confirm-membership',
  says: 'When somebody asked to join the network as a person: to the address that was typed.',
  canWait: false,
  write: ({ path }) => ({
    subject: 'Do you want to join the network?',
    lines: ['Somebody, perhaps you, asked to join the network with this address. You are a member once you say yes.'],
    action: { text: 'Yes, I want to join', path },
    after: ['The link works once, for seven days. If it was not you, do nothing.'],
  }),
})

/** Asks the lead whom an organisation named. */
export const confirmLeadMail = defineMail<{ readonly path: string; readonly organisation: string }>({
  kind: 'confirm-lead',
  says: 'When an organisation asked to join the network: to the lead it named, who confirms.',
  canWait: false,
  write: ({ path, organisation }) => ({
    subject: 'You were named as lead',
    lines: [
      `${organisation} asks to join the network and names you as its lead: the person we write to, who confirms each year what it promised.`,
      'Look at what was answered and promised, and confirm that you are its lead.',
    ],
    action: { text: 'See it and confirm', path },
    after: ['The link works once, for thirty days. If this is a mistake, do nothing: nobody joins in your name.'],
  }),
})

/** The link to one's own membership. */
export const membershipLinkMail = defineMail<{
  readonly links: readonly { readonly text: string; readonly path: string }[]
}>({
  kind: 'membership-link',
  says: 'When a member, or the lead of one, asked for the link to their membership.',
  canWait: false,
  write: ({ links }) => ({
    subject: 'Your membership',
    lines: ['Here is the link to your membership: what we hold, what was promised, renewing, and leaving.'],
    links,
    after: [alone, 'It works for one day. If you did not ask for it, do nothing.'],
  }),
})

/** What the team decided. */
export const decidedMail = defineMail<{
  readonly organisation: string
  readonly isAccepted: boolean
  readonly reason: string
  readonly path: string
}>({
  kind: 'membership-decided',
  says: 'When the network’s team decided on an organisation that asked to join: to its lead.',
  canWait: false,
  write: ({ organisation, isAccepted, reason, path }) => ({
    subject: isAccepted ? 'Welcome to the network' : 'About your wish to join the network',
    lines: [
      isAccepted
        ? `${organisation} is now a member of the network, for a year.`
        : `${organisation} was not accepted as a member.`,
      ...(reason === '' ? [] : [reason]),
    ],
    ...(isAccepted && { action: { text: 'See your membership', path } }),
    after: isAccepted
      ? [alone, 'The link works for thirty days. Later you can ask for a new one at /membership/link.']
      : ['You may ask again.'],
  }),
})

/** Reminds the lead that the year ends. */
export const reminderMail = defineMail<{
  readonly organisation: string
  readonly endsOn: string
  readonly isOver: boolean
  readonly path: string
}>({
  kind: 'membership-reminder',
  says: 'Sixty, thirty and seven days before the year of an organisation ends, and once after: to its lead.',
  canWait: false,
  write: ({ organisation, endsOn, isOver, path }) => ({
    subject: isOver ? 'Your year has ended: renew it now' : 'Time to renew',
    lines: [
      isOver
        ? `The year of ${organisation} in the network ended on ${endsOn}. It can still be renewed for thirty days after.`
        : `The year of ${organisation} in the network ends on ${endsOn}.`,
      'Renewing is one page: look at the three answers and at what was promised, and confirm.',
    ],
    action: { text: 'Look at it and renew', path },
    after: [alone, 'If you do nothing, the membership lapses, and the page of your organisation says when it ended.'],
  }),
})
