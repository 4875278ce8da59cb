/**
 * Why somebody who came from their organisation's own sign-in is not let in. The first eight are what stood in the way
 * there; `lost`: the answer was not asked for here, or was used; `nobody`: no member has that checked address; `unchecked`:
 * the address was not checked there; `other`: the member is somebody else there already.
 */
export type ProviderRefusal =
  | 'away'
  | 'slow'
  | 'declined'
  | 'set up'
  | 'clock'
  | 'old'
  | 'spent'
  | 'doubtful'
  | 'lost'
  | 'nobody'
  | 'unchecked'
  | 'other'

/** What is said of each, and whether trying again may help. */
export const refusalWords: Readonly<Record<ProviderRefusal, { readonly says: string; readonly helps: string }>> = {
  away: { says: 'Your organisation’s own sign-in does not answer just now.', helps: 'Try again in a few minutes.' },
  slow: { says: 'Your organisation’s own sign-in took too long to answer.', helps: 'Try again.' },
  declined: { says: 'You did not finish signing in at your organisation.', helps: 'Try again when you are ready.' },
  'set up': {
    says: 'Lessen and your organisation’s own sign-in are not set up to work together.',
    helps: 'Tell the person who looks after sign-ins in your organisation. Trying again will not help.',
  },
  clock: {
    says: 'The clock of your organisation’s own sign-in and the clock here differ by more than a minute.',
    helps: 'Tell the person who looks after sign-ins in your organisation. One of the clocks must be put right.',
  },
  old: {
    says: 'Your organisation’s own sign-in remembered somebody who signed in earlier.',
    helps: 'Try again, and type your name and password there anew.',
  },
  spent: { says: 'That answer was used before, or came too late.', helps: 'Try again from the beginning.' },
  doubtful: {
    says: 'The answer did not surely come from your organisation’s own sign-in, so nobody was let in.',
    helps: 'Try again. If it happens twice, tell the person who looks after sign-ins in your organisation.',
  },
  lost: {
    says: 'This way in was used before, took longer than ten minutes, or began on another device.',
    helps: 'Try again from the beginning.',
  },
  nobody: {
    says: 'Your organisation’s own sign-in knows you, but Lessen does not know anybody with your address there.',
    helps: 'Ask the person who looks after sign-ins in your organisation to invite you.',
  },
  unchecked: {
    says: 'Your organisation’s own sign-in did not say that it has checked your e-mail address.',
    helps: 'Tell the person who looks after sign-ins in your organisation. Trying again will not help.',
  },
  other: {
    says: 'Lessen knows you as somebody else at your organisation’s own sign-in.',
    helps: 'Ask the person who looks after sign-ins in your organisation: they can let you be connected anew.',
  },
}
