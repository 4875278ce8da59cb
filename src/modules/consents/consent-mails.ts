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

/** The mail to an address that is no longer the one of whom something belongs to. It names neither them nor what it says. */
export const addressChangedMail = defineMail<{ readonly noun: string }>({
  kind: 'own-address-changed',
  says: 'To the address of somebody whose story or entry is here, when another was written down in its place, at once.',
  canWait: false,
  write: ({ noun }) => ({
    subject: `We have another address for your ${noun}`,
    lines: [
      `We have another e-mail address for your ${noun} now. From now on we write to that one.`,
      'If you asked for this, you need do nothing.',
      'If you did not, tell us at once: answer this mail. The links that we sent you before still take it back, and nothing else.',
    ],
  }),
})

/** The mail to the address that is known, when another is asked for. It names neither of them, nor what it says. */
export const addressWishedMail = defineMail<{ readonly noun: string; readonly way: 'link' | 'noted' }>({
  kind: 'own-address-wished',
  says: 'To the address of somebody whose story or entry is here, when another is asked for in its place, at once.',
  canWait: false,
  write: ({ noun, way }) => ({
    subject: `Another address for your ${noun}?`,
    lines: [
      way === 'link'
        ? `Somebody who has your own link asked us to write to another e-mail address about your ${noun}.`
        : `Somebody told our team that you want to be written to at another e-mail address about your ${noun}.`,
      'Nothing has changed yet. One of two people of our team looks at it first, and may ring you.',
      'If it was you, you need do nothing. If it was not, tell us at once: answer this mail.',
    ],
  }),
})

/** The mail to the address that stays, when a keeper said no. */
export const addressDeclinedMail = defineMail<{ readonly noun: string }>({
  kind: 'own-address-declined',
  says: 'To the address of somebody whose story or entry is here, when a keeper did not take another in its place, at once.',
  canWait: false,
  write: ({ noun }) => ({
    subject: `We go on writing to this address`,
    lines: [
      `We were asked to write to another e-mail address about your ${noun}. We have not changed it: we could not be sure that it was you.`,
      'If it was, answer this mail, and tell us how else we can make sure.',
    ],
  }),
})

/** The mail to the new address: it asks whether somebody reads it who wants this. */
export const confirmAddressMail = defineMail<{ readonly path: string; readonly noun: string }>({
  kind: 'own-address-confirm',
  says: 'To a new address of somebody whose story or entry is here, when a keeper accepted it, at once.',
  canWait: false,
  write: ({ path, noun }) => ({
    subject: 'Is this where we reach you?',
    lines: [
      `We were asked to write to this address about a ${noun} on our site. Until you say yes, we go on writing to the one before.`,
    ],
    action: { text: 'Yes, this is where you reach me', path },
    after: [
      'The link works once, for seven days.',
      'If you know nothing of this, do nothing: you will not hear from us again.',
    ],
  }),
})

/** The mail that tells the keepers of names that a wish waits. */
export const wishWaitsMail = defineMail<{ readonly path: string }>({
  kind: 'address-wish-waits',
  says: 'To the two keepers of names, when whoever something belongs to wants to be reached at another address.',
  canWait: false,
  write: ({ path }) => ({
    subject: 'Another address waits for your yes or no',
    lines: [
      'Somebody whose words are on our site wants to be reached at another address. Only you two can see it.',
      'Ask them first, by a way that you know already. Then say yes or no.',
    ],
    action: { text: 'Look at it', path },
  }),
})

/** The mail that asks the keepers of names to write down somebody else. */
export const changeAskedMail = defineMail<{ readonly path: string; readonly name: string }>({
  kind: 'person-change-asked',
  says: 'To the two keepers of names, when somebody of the team asks them to change whom something belongs to.',
  canWait: false,
  write: ({ path, name }) => ({
    subject: 'A change that only you can make',
    lines: [
      `${name} asks you to write down another name or address for somebody whose words are on our site.`,
      'Ask them what changed, and ask whom it belongs to, by a way you know already. Then write it down.',
    ],
    action: { text: 'Open it', path },
  }),
})
