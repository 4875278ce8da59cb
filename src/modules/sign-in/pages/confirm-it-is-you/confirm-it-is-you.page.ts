import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { PageReply, Reply, SessionCookie } from '#platform/http/reply.ts'
import type { Membership, SignedInVisit } from '#platform/http/visit.ts'
import { isHashingBusy } from '#platform/sessions/password-hash.ts'
import { nextPath } from '../../domain/next-path.ts'
import { providerWay } from '../../domain/provider.ts'
import { paceMinutes } from '../../domain/sign-in-pace.ts'
import { listFactors } from '../../store/factors.store.ts'
import { listPasskeys } from '../../store/passkeys.store.ts'
import { findUser, type SignInUser } from '../../store/users.store.ts'
import { type Asking, passkeyQuestion } from '../factors/try-passkey.ts'
import { type Carried, carriedFrom, readCarried, writeCarried } from './confirm-it-is-you.form.ts'
import { confirmByProviderView, confirmedView, confirmItIsYouView } from './confirm-it-is-you.view.tsx'
import { proveByCode, proveByPasskey } from './prove-by-factor.ts'
import { provePassword } from './prove-password.ts'

/** Where somebody goes on to: a page, or a form that they had filled in. */
type Onward = { readonly next: string; readonly carried: Carried | undefined }

/** Asks somebody who is signed in to prove again who they are, before a deed that a stranger at their device must not do. */
export async function showConfirmItIsYou(visit: SignedInVisit): Promise<Reply> {
  const onward = { next: nextPath(visit.query.get('next')), carried: undefined }
  if (isByProvider(visit)) return providerAgain(visit, onward.next)
  return await page(visit, 200, onward, [])
}

/**
 * Takes a form that has to wait (it comes with `to` in the address), or the proof: the password, or a code. After the
 * proof the session goes on under a new token, and they go on where they were: to the page, or with one press to the
 * form, all as they typed it.
 */
export async function submitConfirmItIsYou(visit: SignedInVisit): Promise<Reply> {
  const to = visit.query.get('to')
  if (to !== null && isByProvider(visit)) return await carriedByProvider(visit, to)
  if (to !== null) return await page(visit, 200, { next: '/', carried: carriedFrom(to, visit.form) }, [])

  const onward = onwardIn(visit)
  if (isByProvider(visit)) return providerAgain(visit, onward.next)
  const isCode = 'code' in visit.form
  const again = (status: number, says: string) =>
    page(visit, status, onward, [{ field: isCode ? 'code' : 'password', says }])
  const typed = visit.form[isCode ? 'code' : 'password']
  if (typeof typed !== 'string' || typed === '') return await again(422, `Type your ${isCode ? 'code' : 'password'}.`)
  if (isHashingBusy()) return await again(503, 'Many people are signing in just now. Try again in a minute.')
  const proved = isCode
    ? await proveByCode(visit, typed.trim())
    : await provePassword(visit, await userOf(visit), typed)
  if (proved === 'slowed')
    return await again(429, `There were too many tries. Wait ${paceMinutes} minutes, then try again.`)
  if (proved === 'refused') return await again(422, isCode ? wrongCode : 'That is not your password.')
  return goOn(visit, onward, proved)
}

const wrongCode = 'That code is not right, or it was used before. Type the one that is shown now.'

/** Takes the answer of a passkey as the proof. */
export async function submitConfirmByPasskey(visit: SignedInVisit): Promise<Reply> {
  const onward = onwardIn(visit)
  if (isByProvider(visit)) return providerAgain(visit, onward.next)
  const proved = await proveByPasskey(visit, asking(visit), answer(visit.form, 'credential'))
  if (proved !== 'refused') return goOn(visit, onward, proved)
  const says = 'That passkey did not work. Try again, or use another way.'
  return await page(visit, 422, onward, [{ field: 'passkey', says }])
}

/** A session that an organisation's own sign-in opened, which is at work there and nowhere else. */
type ByProvider = SignedInVisit & { readonly membership: Membership }

function isByProvider(visit: SignedInVisit): visit is ByProvider {
  return visit.openedBy !== null && visit.membership !== null
}

/** Whoever came by their organisation's own sign-in proves it there again; a form waits on the server meanwhile. */
function providerAgain({ membership }: ByProvider, next: string): PageReply {
  const { code, name } = membership.organisation
  return { title: 'Confirm that it is you', body: confirmByProviderView({ name, href: providerWay(code, next) }) }
}

async function carriedByProvider(visit: ByProvider, to: string): Promise<Reply> {
  const { to: action, answers } = carriedFrom(to, visit.form)
  const kept = await visit.keepForLater({ action, page: null, answers, wasSent: true })
  return providerAgain(visit, kept === undefined ? '/' : `/kept/${kept}`)
}

function onwardIn({ form }: SignedInVisit): Onward {
  return { next: nextPath(answer(form, 'next')), carried: readCarried(form) }
}

function goOn(visit: SignedInVisit, { next, carried }: Onward, session: SessionCookie): Reply {
  if (carried === undefined) return { location: next, cookies: [session] }
  const tokens = visit.tokensUnder(session)
  return { title: 'Thank you', body: confirmedView({ ...carried, tokens }), cookies: [session] }
}

function asking({ browser, user }: SignedInVisit): Asking {
  return { boundTo: `confirm ${browser.session}`, owner: user.id }
}

async function userOf({ identity, user }: SignedInVisit): Promise<SignInUser> {
  const found = await identity((db) => findUser(db, user.id))
  if (!found) throw new Error('somebody is signed in who is no user')
  return found
}

async function page(
  visit: SignedInVisit,
  status: number,
  { next, carried }: Onward,
  problems: readonly Problem[],
): Promise<PageReply> {
  const { email, passwordHash } = await userOf(visit)
  const [factors, passkeys] = await visit.identity(
    async (db) => [await listFactors(db, visit.user.id), await listPasskeys(db, visit.user.id)] as const,
  )
  const question = passkeys.length > 0 ? await passkeyQuestion(visit, asking(visit), passkeys) : null
  const hidden = carried ? { 'carried-to': carried.to, carried: writeCarried(carried) } : { next }
  const kinds = factors.map(({ kind }) => kind)
  const { tokens } = visit
  return {
    status,
    title: 'Confirm that it is you',
    problems: problems.length,
    body: confirmItIsYouView({ email, hasPassword: passwordHash !== null, kinds, question, hidden, problems, tokens }),
    ...(status === 429 ? { retryAfter: paceMinutes * 60 } : {}),
  }
}
