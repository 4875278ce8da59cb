import type { Problem } from '#basics/result.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { SignedInVisit } from '#platform/http/visit.ts'
import { hashPassword, isHashingBusy } from '#platform/sessions/password-hash.ts'
import { breachedProblem, passwordLength } from '../../domain/new-password.ts'
import { paceMinutes } from '../../domain/sign-in-pace.ts'
import { endOtherSessions } from '../../store/own-sessions.store.ts'
import { findUser, savePasswordHash } from '../../store/users.store.ts'
import { tellOfChange } from '../../tell-of-change.ts'
import { provePassword } from '../confirm-it-is-you/prove-password.ts'
import { noteOwnDeed } from '../factors/note-factor.ts'
import { parseChangePassword } from './change-password.form.ts'
import { changePasswordView } from './change-password.view.tsx'

/** One's own password, to be changed. */
export async function showChangePassword(visit: SignedInVisit): Promise<Reply> {
  return await page(visit, 200, [])
}

/**
 * Keeps the new password, for who knows the present one, and ends all their other sessions; this one goes on under a new
 * token. Wrong tries of the present password are slowed as at sign-in.
 */
export async function submitChangePassword(visit: SignedInVisit): Promise<Reply> {
  const user = await visit.identity((db) => findUser(db, visit.user.id))
  if (!user) throw new Error('somebody is signed in who is no user')
  const hasPassword = user.passwordHash !== null
  const owner = { email: user.email, organisation: visit.membership?.organisation.name ?? '' }
  const parsed = parseChangePassword(visit.form, owner, hasPassword)
  if (!parsed.ok) return await page(visit, 422, parsed.problems)
  if (await visit.isBreached(parsed.value.wanted))
    return await page(visit, 422, [{ ...breachedProblem, field: 'new-password' }])
  const again = (status: number, says: string) =>
    page(visit, status, [{ field: hasPassword ? 'password' : 'new-password', says }])
  if (isHashingBusy()) return await again(503, 'Many people are signing in just now. Try again in a minute.')
  const { present, wanted } = parsed.value
  const proved = hasPassword ? await provePassword(visit, user, present) : null
  if (proved === 'slowed')
    return await again(429, `There were too many tries. Wait ${paceMinutes} minutes, then try again.`)
  if (proved === 'refused') return await again(422, 'That is not the password you have now.')
  const hash = await hashPassword(wanted)
  await visit.identity(async (db) => {
    await savePasswordHash(db, user.id, hash)
    const sessions = await endOtherSessions(db, user.id, visit.sessionId ?? null, visit.now)
    await noteOwnDeed(db, visit, 'user.changed-password', { sessions })
    await tellOfChange(db, visit, user.id, { says: `Your password was ${hasPassword ? 'changed' : 'set'}.` })
  })
  return { location: '/your-sign-in', ...(proved ? { cookies: [proved] } : {}) }
}

async function page(visit: SignedInVisit, status: number, problems: readonly Problem[]): Promise<Reply> {
  const user = await visit.identity((db) => findUser(db, visit.user.id))
  const hasPassword = user?.passwordHash != null
  const title = hasPassword ? 'Change your password' : 'Set a password'
  return {
    status,
    title,
    problems: problems.length,
    back: { href: '/your-sign-in', text: 'Your sign-in' },
    body: changePasswordView({
      title,
      email: visit.user.email,
      hasPassword,
      least: passwordLength.least,
      problems,
      tokens: visit.tokens,
    }),
    ...(status === 429 ? { retryAfter: paceMinutes * 60 } : {}),
  }
}
