import { defineMail } from '#platform/mail/mail-kind.ts'
import type { AboutWebinar } from './registration-mails.ts'

/** To everybody registered, when what they have to know changed. */
export const movedMail = defineMail<AboutWebinar & { readonly place: string }>({
  kind: 'webinar-moved',
  says: 'To everybody registered for a webinar when its time, place or title was changed, at once.',
  canWait: false,
  write: ({ title, when, path, place }) => ({
    subject: `Changed: ${title}`,
    lines: [
      `“${title}” was changed. It begins at ${when}.`,
      place === '' ? 'It is held online.' : `It is held at: ${place}.`,
      'If you keep it in a calendar, open your own page and add the calendar file again: it replaces the one you have.',
    ],
    action: { text: 'Open your own page', path },
    after: ['If you cannot come now, give up your place there.'],
  }),
})

/** To everybody registered, when it was called off. */
export const calledOffMail = defineMail<AboutWebinar & { readonly because: string }>({
  kind: 'webinar-called-off',
  says: 'To everybody registered for a webinar when it is called off, at once.',
  canWait: false,
  write: ({ title, when, path, because }) => ({
    subject: `Called off: ${title}`,
    lines: [
      `“${title}” will not take place. It was to begin at ${when}.`,
      because,
      'If you keep it in a calendar, the calendar file on your own page takes it out.',
    ],
    action: { text: 'Open your own page', path },
  }),
})

/** To everybody registered, when its page was withdrawn before it began. */
export const withdrawnMail = defineMail<AboutWebinar>({
  kind: 'webinar-withdrawn',
  says: 'To everybody registered for a webinar when its page is withdrawn before it begins, at once.',
  canWait: false,
  write: ({ title, when, path }) => ({
    subject: `It will not take place: ${title}`,
    lines: [
      `“${title}” will not take place. It was to begin at ${when}.`,
      'You need not do anything. If it takes place after all, we write to you.',
      'If you keep it in a calendar, the calendar file on your own page takes it out.',
    ],
    action: { text: 'Open your own page', path },
  }),
})

/** To everybody registered, when it was published again after they were told that it will not take place. */
export const afterAllMail = defineMail<AboutWebinar & { readonly place: string }>({
  kind: 'webinar-after-all',
  says: 'To everybody registered for a webinar when it is published again after it was withdrawn, at once.',
  canWait: false,
  write: ({ title, when, path, place }) => ({
    subject: `It takes place after all: ${title}`,
    lines: [
      `“${title}” takes place after all. It begins at ${when}.`,
      place === '' ? 'It is held online.' : `It is held at: ${place}.`,
      'You need not register again. Your own page says how you stand, and has the calendar file.',
    ],
    action: { text: 'Open your own page', path },
    after: ['If you cannot come now, give up your place there.'],
  }),
})

/** Before it begins, to somebody who agreed to be reminded. */
export const reminderMail = defineMail<AboutWebinar & { readonly place: string; readonly joiningLink: string | null }>({
  kind: 'webinar-reminder',
  says: 'To everybody who holds a place at a webinar and agreed to be reminded: a week, a day and an hour before, unless set otherwise.',
  canWait: false,
  write: ({ title, when, path, place, joiningLink }) => ({
    subject: `Reminder: ${title}`,
    lines: [
      `“${title}” begins at ${when}.`,
      ...(place === '' ? [] : [`It is held at: ${place}.`]),
      ...(joiningLink === null ? [] : [`Join here: ${joiningLink}`]),
    ],
    action: { text: 'Open your own page', path },
    after: ['If you cannot come, give up your place there, so that somebody else can have it.'],
  }),
})

/** What the team writes to those registered, in its own words. */
export const messageMail = defineMail<{
  readonly title: string
  readonly subject: string
  readonly text: string
  readonly path: string
}>({
  kind: 'webinar-message',
  says: 'To those registered for a webinar who agreed to hear about it: what the team writes to them.',
  canWait: false,
  write: ({ title, subject, text, path }) => ({
    subject,
    lines: text
      .split(/\n{2,}/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    action: { text: 'Open your own page', path },
    after: [`You get this because you registered for “${title}” and agreed to hear about it.`],
  }),
})
