import type { Id } from '#basics/id.ts'
import type { SessionCookie } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { Way } from '../../domain/proof.ts'
import { secondStepSeconds, secondsAfter } from '../../domain/session-life.ts'
import { hasFactor } from '../../store/factors.store.ts'
import { endHalfSignIn, saveHalfSignIn } from '../../store/half-sign-ins.store.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { openSession } from '../sign-in/open-session.ts'

/** How far somebody has come: signed in, or before their second step. The cookies say so to the browser. */
export type LetIn = { readonly is: 'signed in' | 'second step'; readonly cookies: readonly SessionCookie[] }

/**
 * Lets somebody in who has proved in these `ways` who they are: at once when they have no second step, else to that step,
 * on this device, within ten minutes. Until it is taken they are as signed out as a stranger. Every way into Lessen that
 * begins with something one knows (a password, a link in a mail) ends here.
 */
export async function letIn(db: IdentityDb, visit: Visit, userId: Id, ways: readonly Way[]): Promise<LetIn> {
  if (!(await hasFactor(db, userId))) return await finish(db, visit, userId, ways)
  const { now } = visit
  const token = newToken()
  const expiresAt = secondsAfter(now, secondStepSeconds)
  await saveHalfSignIn(db, { tokenHash: hashToken(token), userId, device: visit.browser.device, ways, now, expiresAt })
  await saveIdentityDeed(db, { deed: 'user.gave-password', by: userId, subject: userId, organisation: null, now })
  return { is: 'second step', cookies: [{ name: 'step', value: token, seconds: secondStepSeconds }] }
}

/**
 * Opens the session of somebody who has proved all that is asked of them. A waiting second step ends with it. `openedBy` is
 * the organisation whose own sign-in vouches for them: the session opens that one alone.
 */
export async function finish(
  db: IdentityDb,
  visit: Visit,
  userId: Id,
  ways: readonly Way[],
  openedBy: Id | null = null,
): Promise<LetIn> {
  const { now, browser } = visit
  if (browser.step) await endHalfSignIn(db, browser.step)
  const payload = { ways }
  const about = { by: userId, subject: userId, organisation: openedBy, payload, now }
  await saveIdentityDeed(db, { deed: 'user.signed-in', ...about })
  const session = await openSession(db, visit, userId, ways, openedBy)
  return { is: 'signed in', cookies: browser.step ? [session, noStep] : [session] }
}

const noStep: SessionCookie = { name: 'step', value: '', seconds: 0 }

/** Where the second step is asked for, on the way to `next`. */
export function secondStepPath(next: string): string {
  return next === '/' ? '/sign-in/second-step' : `/sign-in/second-step?${new URLSearchParams({ next })}`
}
