import type { Id } from '#basics/id.ts'
import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import { defineMail } from '#platform/mail/mail-kind.ts'
import type { Webinar } from './domain/webinar.ts'

/** The path of the private page of a registration: sealed, so that nobody can make one. */
export type PathOf = (registration: Id) => string

/** What every mail about a webinar says: which one, when, and the private page of whoever registered. */
export type AboutWebinar = { readonly title: string; readonly when: string; readonly path: string }

/** What a mail says of a webinar: its title, and when it begins by the clocks it was written for. */
export function aboutWebinar({ title, startsAt, zone }: Webinar, path: string): AboutWebinar {
  return { title, path, when: `${writtenInstant(instantFromText(startsAt), zone)} (${zone} time)` }
}

const yourPage = (path: string) => ({ text: 'Open your own page', path })
const keepIt = 'The link is yours alone: whoever has it can give up your place.'

/** To somebody who has a place. */
export const placeMail = defineMail<AboutWebinar>({
  kind: 'webinar-place',
  says: 'To somebody who registered for a webinar or took a place that was offered, at once.',
  canWait: false,
  write: ({ title, when, path }) => ({
    subject: `You have a place: ${title}`,
    lines: [
      `You have a place at “${title}”.`,
      `It begins at ${when}.`,
      'Your own page has the calendar file. The link to join appears there shortly before it begins. If you cannot come, give up your place there, so that somebody else can have it.',
    ],
    action: yourPage(path),
    after: [keepIt, 'If you did not register, open the page and give up the place: nothing more will come.'],
  }),
})

/** To somebody in the line. */
export const waitingMail = defineMail<AboutWebinar & { readonly hours: number }>({
  kind: 'webinar-waiting',
  says: 'To somebody who registered for a webinar that is full, at once.',
  canWait: false,
  write: ({ title, when, path, hours }) => ({
    subject: `You are on the waiting list: ${title}`,
    lines: [
      `All places at “${title}” are taken, and you are on the waiting list.`,
      `It begins at ${when}.`,
      `When a place becomes free and you are next, a mail offers it to you. You then have ${hours} hours to take it.`,
    ],
    action: yourPage(path),
    after: [keepIt, 'If you did not register, open the page and leave the list: nothing more will come.'],
  }),
})

/** To somebody who registers a second time. The page says nothing of it to whoever typed the address. */
export const alreadyMail = defineMail<AboutWebinar>({
  kind: 'webinar-already',
  says: 'To somebody whose address was used to register for the same webinar again; at most once an hour.',
  canWait: false,
  write: ({ title, when, path }) => ({
    subject: `You are registered already: ${title}`,
    lines: [
      `Somebody typed this address to register for “${title}”. You are registered already, and nothing has changed.`,
      `It begins at ${when}.`,
    ],
    action: yourPage(path),
    after: [keepIt],
  }),
})

/** To somebody who registers while only members can. */
export const membersMail = defineMail<AboutWebinar & { readonly opens: string | null }>({
  kind: 'webinar-members',
  says: 'To somebody who registers with an address that is no member’s, while only members can.',
  canWait: false,
  write: ({ title, path, opens }) => ({
    subject: `Not registered yet: ${title}`,
    lines: [
      `You asked for a place at “${title}”. At the moment only members of the network can register, and no member has this address.`,
      opens === null
        ? 'If you are a member, register with the address that you joined with. Anybody can join.'
        : `From ${opens} on anybody can register. If you are a member, register with the address that you joined with.`,
    ],
    action: { text: 'See the webinar', path },
  }),
})

/** To the next in the line, when a place is free. */
export const offerMail = defineMail<AboutWebinar & { readonly until: string }>({
  kind: 'webinar-offer',
  says: 'To the next on the waiting list of a webinar when a place is free, at once.',
  canWait: false,
  write: ({ title, when, path, until }) => ({
    subject: `A place is free: ${title}`,
    lines: [
      `A place at “${title}” is free, and it is kept for you until ${until}.`,
      `It begins at ${when}. Open your own page and take the place, or leave it to the next in the line.`,
    ],
    action: { text: 'Take the place', path },
    after: [keepIt],
  }),
})

/** To somebody who did not take a place in time. */
export const lapsedMail = defineMail<AboutWebinar & { readonly hasBegun: boolean }>({
  kind: 'webinar-lapsed',
  says: 'To somebody who did not take in time a place that was kept for them, at once.',
  canWait: false,
  write: ({ title, path, hasBegun }) => ({
    subject: `The place was not taken: ${title}`,
    lines: hasBegun
      ? [
          `The place at “${title}” that was kept for you was not taken before it began. Nothing more will come about it.`,
        ]
      : [
          `The place at “${title}” that was kept for you goes to the next in the line.`,
          'If you still want to come, register again: you will be at the end of the line.',
        ],
    action: { text: 'See the webinar', path },
  }),
})

/** To somebody who gave up their place, or left the line. */
export const gaveUpMail = defineMail<AboutWebinar>({
  kind: 'webinar-gave-up',
  says: 'To somebody who gave up their place at a webinar or left its waiting list, at once.',
  canWait: false,
  write: ({ title, path }) => ({
    subject: `You are not registered any more: ${title}`,
    lines: [`You gave up your place at “${title}”, or left its waiting list. Nothing more will come about it.`],
    action: { text: 'See the webinar', path },
    after: ['If this was a mistake, register again.'],
  }),
})
