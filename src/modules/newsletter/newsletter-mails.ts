import { defineMail } from '#platform/mail/mail-kind.ts'
import { listsInWords } from './domain/newsletter-lists.ts'

/** Asks the reader of an address whether they want what was asked for there. */
export const confirmSubscriptionMail = defineMail<{ readonly path: string; readonly lists: readonly string[] }>({
  kind: 'confirm-subscription',
  says: 'When somebody asked for the newsletter: to the address that was typed, once more only if asked again.',
  canWait: false,
  write: ({ path, lists }) => ({
    subject: 'Do you want our newsletter?',
    lines: [
      `Somebody, perhaps you, asked for ${listsInWords(lists)} at this address.`,
      'Nothing is sent until you say yes.',
    ],
    action: { text: 'Yes, send it to me', path },
    after: ['The link works once, for seven days.', 'If it was not you, do nothing: you will not hear from us.'],
  }),
})

/** Tells a reader who asks for what they get already, and lets them change it. */
export const subscribedAlreadyMail = defineMail<{ readonly path: string; readonly lists: readonly string[] }>({
  kind: 'subscribed-already',
  says: 'When somebody asked for a newsletter that this address gets already.',
  canWait: false,
  write: ({ path, lists }) => ({
    subject: 'You get our newsletter already',
    lines: [`Somebody, perhaps you, asked for our newsletter. This address gets ${listsInWords(lists)} already.`],
    action: { text: 'See or change what you get', path },
    after: ['The link works for one day. If it was not you, do nothing.'],
  }),
})

/** The link by which a reader sees and changes what they get. */
export const changeSubscriptionMail = defineMail<{ readonly path: string }>({
  kind: 'change-subscription',
  says: 'When a reader of the newsletter asked for the link to change what they get.',
  canWait: false,
  write: ({ path }) => ({
    subject: 'Change what you get',
    lines: ['Here is the link that you asked for. With it you see and change what we send you, or end it.'],
    action: { text: 'See or change what you get', path },
    after: ['The link works for one day. If you did not ask for it, do nothing.'],
  }),
})

/** One issue, to one reader. */
export const newsletterMail = defineMail<{
  readonly title: string
  readonly paragraphs: readonly string[]
  /** What it points to; `notes` are what somebody may not want to meet unawares, and stand before the title. */
  readonly items: readonly { readonly title: string; readonly href: string; readonly notes: readonly string[] }[]
  readonly issuePath: string
  readonly list: string
  readonly endPath: string
}>({
  kind: 'newsletter',
  says: 'An issue of the newsletter: one mail to each reader who confirmed that list.',
  canWait: false,
  write: ({ title, paragraphs, items, issuePath, list, endPath }) => ({
    subject: title,
    lines: paragraphs,
    links: [
      ...items.map(({ title, href, notes }) => ({ text: withNotes(notes, title), path: href })),
      { text: 'Read this on our site', path: issuePath },
      { text: 'Change what you get', path: '/newsletter/change' },
      { text: 'Stop these mails', path: endPath },
    ],
    after: [`You get this because you asked for ${listsInWords([list])} and confirmed it.`],
    unsubscribe: endPath,
  }),
})

/** In one link, so that no mail program can show the title without what is to be known before it. */
function withNotes(notes: readonly string[], title: string): string {
  return notes.length === 0 ? title : `Tells about ${notes.map(small).join(', ')}: ${title}`
}

function small(note: string): string {
  return note.charAt(0).toLowerCase() + note.slice(1)
}
