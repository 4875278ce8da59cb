import type { Notice } from '#platform/http/page-frame.ts'

/** The same for what does not exist and for what is not for this visitor: nobody learns which. */
export const nothingHereNotice: Notice = {
  kind: 'nothing here',
  status: 404,
  title: 'There is nothing here',
  says: [
    'Either there is no such page, or it is not one for you.',
    'If you typed the address, check it. If you followed a link, tell the person who gave it to you.',
  ],
}

/** For a page that this role has no use for; never for a record. */
export const noPermissionNotice: Notice = {
  kind: 'no permission',
  status: 403,
  title: 'Your role does not include this',
  says: [
    'You are signed in, but what you asked for is not part of your role here. That you asked has been noted.',
    'If your work needs it, ask the person who looks after sign-ins in your organisation.',
  ],
}

/** In a session that an organisation's own sign-in opened: what signs somebody in everywhere is not that organisation's. */
export function notByProviderNotice(ownSignInPath: string): Notice {
  return {
    kind: 'in words',
    status: 403,
    title: 'Sign in with your password for this',
    says: [
      'You signed in with your organisation’s own sign-in. It opens that organisation only, and cannot change your password or your second steps: those may open others too.',
      'Nothing was changed. If you have a password here, sign out and sign in with it.',
    ],
    links: [{ text: 'Your sign-in', href: ownSignInPath }],
  }
}

/** Signed in, but nowhere to work: the membership has ended or not begun. */
export function nowhereNotice(choosing: string, isKept: boolean): Notice {
  const kept = isKept
    ? ['What you typed is kept for you. It comes back when you work for that organisation again.']
    : []
  return {
    kind: 'in words',
    status: 403,
    title: 'You have no organisation to work for here',
    says: ['Your place in the organisation has ended, or you have not chosen one yet. Nothing was saved.', ...kept],
    links: [{ text: 'Choose an organisation', href: choosing }],
  }
}

/** A fault of ours. */
export function faultNotice(reference: string): Notice {
  return {
    kind: 'fault',
    status: 500,
    title: 'Something went wrong on our side',
    says: ['It was not your doing. What you sent may not have been saved: check before you send it again.'],
    reference,
  }
}

/** The database does not answer, or has no room. */
export function unavailableNotice(reference: string): Notice {
  return {
    kind: 'unavailable',
    status: 503,
    title: 'Lessen cannot reach its records at the moment',
    says: [
      'Nothing you sent just now was lost by you: keep this page open, wait a minute, and try again.',
      'If it lasts, write down what happened on paper, and tell the person who runs Lessen.',
    ],
    reference,
    retryAfter: 10,
  }
}
