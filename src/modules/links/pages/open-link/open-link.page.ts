import { catalogue } from '#catalogue/offered.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type PageReply, type Reply, type SessionCookie } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { isHashingBusy } from '#platform/sessions/password-hash.ts'
import { isToken } from '#platform/sessions/token.ts'
import { endLinkSession, findLink, findWaitingLink, type WaitingLink } from '../../store/link-tokens.store.ts'
import { linkClosedView, openLinkView } from './open-link.view.tsx'
import { tryLinkCode } from './try-link-code.page.ts'

/** How long a link waits for its code in a browser, in seconds. */
const waitsSeconds = 15 * 60

const noLink: SessionCookie = { name: 'link', value: '', seconds: 0 }

/**
 * GET /link/:token: takes the token out of the address at once, so that it stays in no history, log or Referer, and asks for
 * the code on a page of its own. Says the same of a link that never was; changes nothing, so that whatever looks into mail
 * for danger may follow it.
 */
export async function showLink({ params }: Visit): Promise<Reply> {
  const { token } = params
  if (!isToken(token)) return nothingHere
  return { location: '/link', cookies: [{ name: 'link', value: token, seconds: waitsSeconds }] }
}

/** GET /link: asks for the code; leads on where it was typed already; says what to do where no link waits. */
export async function showOpenLink(visit: Visit): Promise<Reply> {
  const { link: tokenHash } = visit.browser
  if (tokenHash === undefined) return closed(visit)
  // Looking does not make it last: it may have closed by the time of the next step.
  const open = await visit.identity((db) => findLink(db, tokenHash, visit.now, 15))
  if (open) return { location: landingOf(open.role) }
  return (await waiting(visit)) ? asking(visit, 200) : closed(visit)
}

/** POST /link: tries the code. */
export async function submitOpenLink(visit: Visit): Promise<Reply> {
  const link = await waiting(visit)
  if (!link) return closed(visit)
  if (isHashingBusy()) return asking(visit, 503)
  const tried = await tryLinkCode(visit, link, answer(visit.form, 'link-code'))
  if (tried === 'slowed') return { ...asking(visit, 429), retryAfter: 15 * 60 }
  if (tried === 'refused') return asking(visit, 422)
  return { location: landingOf(link.role), cookies: [tried] }
}

/** POST /link/close: closes the link in this browser. It can be opened again. */
export async function submitCloseLink(visit: Visit): Promise<Reply> {
  const { link: tokenHash } = visit.browser
  if (tokenHash !== undefined) await visit.identity((db) => endLinkSession(db, tokenHash))
  return { location: '/link?closed=yes', cookies: [noLink] }
}

async function waiting(visit: Visit): Promise<WaitingLink | undefined> {
  const { link: tokenHash } = visit.browser
  if (tokenHash === undefined) return undefined
  return await visit.identity((db) => findWaitingLink(db, tokenHash, visit.now))
}

function landingOf(role: string): string {
  return catalogue.roles.get(role)?.link?.opens === 'places' ? '/by-link/incidents' : '/by-link/record'
}

function asking(visit: Visit, status: 200 | 422 | 429 | 503): PageReply {
  const says = { 200: null, 422: wrong, 429: slow, 503: busy }[status]
  const problems = says === null ? [] : [{ field: 'link-code', says }]
  return {
    status,
    title: 'Type your code',
    problems: problems.length,
    body: openLinkView({ problems, tokens: visit.tokens }),
  }
}

const wrong = 'This is not the code of this link. Look at each number again.'
const slow = 'There were too many wrong codes. Wait 15 minutes, then try again.'
const busy = 'Many people are here just now. Try again in a minute.'

function closed(visit: Visit): PageReply {
  const isClosed = visit.query.get('closed') === 'yes'
  return { title: isClosed ? 'Your link is closed' : 'Open your link', body: linkClosedView({ isClosed }) }
}
