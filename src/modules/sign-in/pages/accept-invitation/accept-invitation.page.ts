import type { Problem } from '#basics/result.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { hashPassword, isHashingBusy } from '#platform/sessions/password-hash.ts'
import { hashToken } from '#platform/sessions/token.ts'
import type { WaitingInvitation } from '../../domain/invitation.ts'
import { breachedProblem, passwordLength } from '../../domain/new-password.ts'
import { emailHash, saveAttempt } from '../../store/attempts.store.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { findInvitation, spendLink } from '../../store/links.store.ts'
import { savePasswordHash } from '../../store/users.store.ts'
import { type LetIn, letIn, secondStepPath } from '../second-step/let-in.ts'
import { parseAcceptInvitation } from './accept-invitation.form.ts'
import { acceptInvitationView, hasSignInView, lostInvitationView } from './accept-invitation.view.tsx'

/** What an invitation's link opens: a password to choose, once. */
export async function showAcceptInvitation(visit: Visit): Promise<Reply> {
  const invitation = await findWaiting(visit)
  if (!invitation) return lost()
  return invitation.hasPassword ? hasSignIn(invitation) : page(visit, invitation, 200, [])
}

/** Keeps the password that was chosen, uses the link up, and signs in. */
export async function submitAcceptInvitation(visit: Visit): Promise<Reply> {
  const invitation = await findWaiting(visit)
  if (!invitation) return lost()
  if (invitation.hasPassword) return hasSignIn(invitation)
  const parsed = parseAcceptInvitation(visit.form, {
    email: invitation.email,
    organisation: invitation.organisation?.name ?? '',
  })
  if (!parsed.ok) return page(visit, invitation, 422, parsed.problems)
  if (await visit.isBreached(parsed.value)) return page(visit, invitation, 422, [breachedProblem])
  if (isHashingBusy())
    return page(visit, invitation, 503, [
      { field: 'password', says: 'Many people are signing in just now. Try again in a minute.' },
    ])

  const hash = await hashPassword(parsed.value)
  const entered = await visit.identity((db) => accept(db, visit, invitation, hash))
  if (!entered) return lost()
  return { location: entered.is === 'signed in' ? '/' : secondStepPath('/'), cookies: entered.cookies }
}

async function accept(
  db: Parameters<Parameters<Visit['identity']>[0]>[0],
  visit: Visit,
  { userId, email, organisation }: WaitingInvitation,
  hash: string,
): Promise<LetIn | null> {
  if (!(await spendLink(db, tokenOf(visit), visit.now))) return null
  await savePasswordHash(db, userId, hash)
  await saveAttempt(
    db,
    { emailHash: emailHash(email), device: visit.browser.device, now: visit.now },
    'signed-in',
    userId,
  )
  await saveIdentityDeed(db, {
    deed: 'user.accepted-invitation',
    by: userId,
    subject: userId,
    organisation: organisation?.id ?? null,
    now: visit.now,
  })
  return await letIn(db, visit, userId, ['password'])
}

function findWaiting(visit: Visit): Promise<WaitingInvitation | undefined> {
  return visit.identity((db) => findInvitation(db, tokenOf(visit), visit.now))
}

function tokenOf(visit: Visit): string {
  return hashToken(visit.params['token'] ?? '')
}

function page(visit: Visit, invitation: WaitingInvitation, status: number, problems: readonly Problem[]): Reply {
  return {
    status,
    title: 'Choose a password',
    problems: problems.length,
    body: acceptInvitationView({
      invitation,
      action: visit.path,
      least: passwordLength.least,
      problems,
      tokens: visit.tokens,
    }),
  }
}

function hasSignIn(invitation: WaitingInvitation): Reply {
  return { title: 'You already have a sign-in', body: hasSignInView(invitation) }
}

/** Unknown, used and run out look the same. */
function lost(): Reply {
  return { status: 404, title: 'This invitation cannot be used', body: lostInvitationView() }
}
