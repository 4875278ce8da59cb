import type { Visit } from '#platform/http/visit.ts'
import { isPassword } from '#platform/sessions/password-hash.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { mustWait } from '../../domain/sign-in-pace.ts'
import { type Attempt, countRecentTries, emailHash, lockAttempts, saveAttempt } from '../../store/attempts.store.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { findUserByEmail, type SignInUser } from '../../store/users.store.ts'
import { type LetIn, letIn } from '../second-step/let-in.ts'
import type { Credentials } from './sign-in.form.ts'

/** How a try to sign in ended. Why a try was refused is told to nobody. */
export type SignInOutcome = LetIn | { readonly is: 'refused' | 'slowed' }

/**
 * Tries to sign somebody in. The same questions are asked and the same work is done whether or not anybody has the
 * address, so that neither the answer nor the time it takes tells who has a sign-in.
 */
export async function trySignIn(visit: Visit, { email, password }: Credentials): Promise<SignInOutcome> {
  const attempt: Attempt = { emailHash: emailHash(email), device: visit.browser.device, now: visit.now }
  const [user, recent] = await visit.identity(
    async (db) => [await findUserByEmail(db, email), await countRecentTries(db, attempt)] as const,
  )
  if (mustWait(recent)) return await visit.identity((db) => noteSlowed(db, attempt, user))

  const isRight = await isPassword(password, user?.passwordHash ?? null)
  return await visit.identity(async (db) => {
    await lockAttempts(db, attempt)
    // Asked again, one try after the other: a hundred guesses sent at once are judged like a hundred sent in turn.
    if (mustWait(await countRecentTries(db, attempt))) return await noteSlowed(db, attempt, user)
    if (!user || user.isDisabled || !isRight) return await noteRefused(db, attempt, user)
    return await noteRight(db, attempt, user, visit)
  })
}

async function noteSlowed(db: IdentityDb, attempt: Attempt, user: SignInUser | undefined): Promise<SignInOutcome> {
  await saveAttempt(db, attempt, 'slowed', user?.id ?? null)
  await saveIdentityDeed(db, {
    deed: 'user.sign-in-slowed',
    by: null,
    subject: user?.id ?? attempt.emailHash,
    organisation: null,
    now: attempt.now,
  })
  return { is: 'slowed' }
}

async function noteRefused(db: IdentityDb, attempt: Attempt, user: SignInUser | undefined): Promise<SignInOutcome> {
  await saveAttempt(db, attempt, 'refused', user?.id ?? null)
  await saveIdentityDeed(db, {
    deed: 'user.sign-in-refused',
    by: null,
    subject: user?.id ?? attempt.emailHash,
    organisation: null,
    now: attempt.now,
  })
  return { is: 'refused' }
}

async function noteRight(db: IdentityDb, attempt: Attempt, user: SignInUser, visit: Visit): Promise<LetIn> {
  await saveAttempt(db, attempt, 'signed-in', user.id)
  return await letIn(db, visit, user.id, ['password'])
}
