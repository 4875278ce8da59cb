import {
  type Attempt,
  codeLimits,
  countRecentTries,
  lockAttempts,
  mustWait,
  saveAttempt,
  saveIdentityDeed,
} from '#modules/sign-in/index.ts'
import type { SessionCookie } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { linkCodeDigits } from '#platform/sessions/link-code.ts'
import { isPassword } from '#platform/sessions/password-hash.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { saveLinkSession, type WaitingLink } from '../../store/link-tokens.store.ts'

/** How long an open link lasts at most in a browser, in seconds: one day’s work. It ends earlier when it is not used. */
const openSeconds = 12 * 60 * 60

/**
 * Tries the code of a link, and opens it in this browser. Tries are slowed for each link and device, as codes at sign-in
 * are: guesses from elsewhere never shut out a browser in which the link was open before.
 */
export async function tryLinkCode(
  visit: Visit,
  link: WaitingLink,
  typed: string,
): Promise<SessionCookie | 'refused' | 'slowed'> {
  const attempt: Attempt = {
    emailHash: hashToken(`link ${link.id}`),
    device: visit.browser.device,
    now: visit.now,
    step: 'link',
  }
  // Asked before the slow work, and again after it: a flood of guesses costs no more than the first ones.
  if (mustWait(await visit.identity((db) => countRecentTries(db, attempt)), codeLimits))
    return await visit.identity((db) => note(db, attempt, link, 'slowed'))
  const digits = linkCodeDigits(typed)
  const isRight = digits !== undefined && (await isPassword(digits, link.codeHash))
  return await visit.identity(async (db) => {
    await lockAttempts(db, attempt)
    if (mustWait(await countRecentTries(db, attempt), codeLimits)) return await note(db, attempt, link, 'slowed')
    return isRight ? await open(db, attempt, link) : await note(db, attempt, link, 'refused')
  })
}

async function note<Is extends 'refused' | 'slowed'>(
  db: IdentityDb,
  attempt: Attempt,
  { id, organisation }: WaitingLink,
  is: Is,
): Promise<Is> {
  await saveAttempt(db, attempt, is, null)
  await saveIdentityDeed(db, { deed: `link.code-${is}`, by: null, subject: id, organisation, now: attempt.now })
  return is
}

async function open(db: IdentityDb, attempt: Attempt, link: WaitingLink): Promise<SessionCookie> {
  const { now } = attempt
  const token = newToken()
  const seconds = Math.min(openSeconds, Math.ceil((Date.parse(link.expiresAt) - Date.parse(now)) / 1000))
  const expiresAt = new Date(Date.parse(now) + seconds * 1000).toISOString()
  await saveAttempt(db, attempt, 'signed-in', null)
  await saveLinkSession(db, { tokenHash: hashToken(token), link: link.id, now, expiresAt })
  const about = { by: null, subject: link.id, organisation: link.organisation }
  await saveIdentityDeed(db, { deed: 'link.opened', ...about, now })
  return { name: 'link', value: token, seconds }
}
