import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { PageReply, Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { isHashingBusy } from '#platform/sessions/password-hash.ts'
import { nextPath } from '../../domain/next-path.ts'
import { paceMinutes } from '../../domain/sign-in-pace.ts'
import { findUser, type SignInUser } from '../../store/users.store.ts'
import { type Carried, carriedFrom, readCarried, writeCarried } from './confirm-it-is-you.form.ts'
import { confirmedView, confirmItIsYouView } from './confirm-it-is-you.view.tsx'
import { provePassword } from './prove-password.ts'

/** Where somebody goes on to: a page, or a form that they had filled in. */
type Onward = { readonly next: string; readonly carried: Carried | undefined }

/** Asks somebody who is signed in to prove again who they are, before a deed that a stranger at their device must not do. */
export async function showConfirmItIsYou(visit: MemberVisit): Promise<Reply> {
  const onward = { next: nextPath(visit.query.get('next')), carried: undefined }
  return page(visit, await userOf(visit), 200, onward, [])
}

/**
 * Takes a form that has to wait (it comes with `to` in the address), or the proof. After the proof the session goes on
 * under a new token, and they go on where they were: to the page, or with one press to the form, all as they typed it.
 */
export async function submitConfirmItIsYou(visit: MemberVisit): Promise<Reply> {
  const user = await userOf(visit)
  const to = visit.query.get('to')
  if (to !== null) return page(visit, user, 200, { next: '/', carried: carriedFrom(to, visit.form) }, [])

  const onward = { next: nextPath(answer(visit.form, 'next')), carried: readCarried(visit.form) }
  const again = (status: number, says: string): Reply =>
    page(visit, user, status, onward, [{ field: 'password', says }])
  const password = visit.form['password']
  if (typeof password !== 'string' || password === '') return again(422, 'Type your password.')
  if (isHashingBusy()) return again(503, 'Many people are signing in just now. Try again in a minute.')
  const outcome = await provePassword(visit, user, password)
  if (outcome === 'slowed') return again(429, `There were too many tries. Wait ${paceMinutes} minutes, then try again.`)
  if (outcome === 'refused') return again(422, 'That is not your password.')
  const { carried, next } = onward
  if (carried === undefined) return { location: next, cookies: [outcome] }
  const tokens = visit.tokensUnder(outcome)
  return { title: 'Thank you', body: confirmedView({ ...carried, tokens }), cookies: [outcome] }
}

async function userOf({ identity, user }: MemberVisit): Promise<SignInUser> {
  const found = await identity((db) => findUser(db, user.id))
  if (!found) throw new Error('somebody is signed in who is no user')
  return found
}

function page(
  { tokens }: MemberVisit,
  { email, passwordHash }: SignInUser,
  status: number,
  { next, carried }: Onward,
  problems: readonly Problem[],
): PageReply {
  const hidden = carried ? { 'carried-to': carried.to, carried: writeCarried(carried) } : { next }
  return {
    status,
    title: 'Confirm that it is you',
    problems: problems.length,
    body: confirmItIsYouView({ email, hasPassword: passwordHash !== null, hidden, problems, tokens }),
    ...(status === 429 ? { retryAfter: paceMinutes * 60 } : {}),
  }
}
