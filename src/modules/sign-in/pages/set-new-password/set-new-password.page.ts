import type { Problem } from '#basics/result.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { hashPassword, isHashingBusy } from '#platform/sessions/password-hash.ts'
import { hashToken } from '#platform/sessions/token.ts'
import { breachedProblem, checkNewPassword, passwordLength } from '../../domain/new-password.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { endAllAccess, findResetOwner, type ResetOwner, spendResetLink } from '../../store/password-resets.store.ts'
import { savePasswordHash } from '../../store/users.store.ts'
import { tellOfChange } from '../../tell-of-change.ts'
import { isSetView, lostLinkView, setNewPasswordView } from './set-new-password.view.tsx'

/** What the link in the mail opens. */
export async function showSetNewPassword(visit: Visit): Promise<Reply> {
  const owner = await ownerOf(visit)
  return owner ? page(visit, owner, 200, []) : lost()
}

/**
 * Sets the new password, uses the link up, and signs out everybody who is signed in as this user. It signs nobody in:
 * whoever has the link still needs the second step that the owner has set up.
 */
export async function submitSetNewPassword(visit: Visit): Promise<Reply> {
  const owner = await ownerOf(visit)
  if (!owner) return lost()
  const typed = visit.form['password']
  const checked = checkNewPassword(typeof typed === 'string' ? typed : '', { email: owner.email, organisation: '' })
  if (!checked.ok) return page(visit, owner, 422, checked.problems)
  if (await visit.isBreached(checked.value)) return page(visit, owner, 422, [breachedProblem])
  if (isHashingBusy())
    return page(visit, owner, 503, [
      { field: 'password', says: 'Many people are signing in just now. Try again in a minute.' },
    ])
  const hash = await hashPassword(checked.value)
  const isSet = await visit.identity(async (db) => {
    if (!(await spendResetLink(db, tokenOf(visit), visit.now))) return false
    await savePasswordHash(db, owner.id, hash)
    const sessions = await endAllAccess(db, owner.id, visit.now)
    const deed = { deed: 'user.reset-password', by: owner.id, subject: owner.id, organisation: null } as const
    await saveIdentityDeed(db, { ...deed, payload: { sessions }, now: visit.now })
    await tellOfChange(db, visit, owner.id, { says: 'Your password was set anew by a link that was mailed to you.' })
    return true
  })
  return isSet ? { title: 'Your new password is set', body: isSetView() } : lost()
}

function tokenOf({ params }: Visit): string {
  return hashToken(params['token'] ?? '')
}

function ownerOf(visit: Visit): Promise<ResetOwner | undefined> {
  return visit.identity((db) => findResetOwner(db, tokenOf(visit), visit.now))
}

function lost(): Reply {
  return { status: 404, title: 'This link cannot be used', body: lostLinkView() }
}

function page(visit: Visit, owner: ResetOwner, status: number, problems: readonly Problem[]): Reply {
  return {
    status,
    title: 'Set a new password',
    problems: problems.length,
    body: setNewPasswordView({
      action: visit.path,
      email: owner.email,
      least: passwordLength.least,
      problems,
      tokens: visit.tokens,
    }),
  }
}
