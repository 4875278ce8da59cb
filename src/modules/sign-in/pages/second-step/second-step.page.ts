import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { isHashingBusy } from '#platform/sessions/password-hash.ts'
import { isRunningOut } from '../../domain/factor.ts'
import { nextPath } from '../../domain/next-path.ts'
import { paceMinutes } from '../../domain/sign-in-pace.ts'
import { listFactors } from '../../store/factors.store.ts'
import { findHalfSignIn, type WaitingUser } from '../../store/half-sign-ins.store.ts'
import { listPasskeys } from '../../store/passkeys.store.ts'
import { tryCode } from '../factors/try-code.ts'
import { type Asking, passkeyQuestion, tryPasskey } from '../factors/try-passkey.ts'
import { finish } from './let-in.ts'
import { secondStepView } from './second-step.view.tsx'

/** After the password: the second step, of the kinds that this user has. Nothing else is open to them yet. */
export async function showSecondStep(visit: Visit): Promise<Reply> {
  const next = nextPath(visit.query.get('next'))
  const user = await waitingUser(visit)
  return user ? await page(visit, user, next, 200, []) : startAgain(visit, next)
}

/** Takes a code, of an app or printed. */
export async function submitSecondStep(visit: Visit): Promise<Reply> {
  const next = nextPath(answer(visit.form, 'next'))
  const user = await waitingUser(visit)
  if (!user) return startAgain(visit, next)
  const again = (status: number, says: string) => page(visit, user, next, status, [{ field: 'code', says }])
  const typed = answer(visit.form, 'code')
  if (typed === '') return await again(422, 'Type a code.')
  if (isHashingBusy()) return await again(503, 'Many people are signing in just now. Try again in a minute.')
  const tried = await tryCode(visit, user, typed, async (db, way) => {
    const { cookies } = await finish(db, visit, user.id, [...user.ways, way])
    const isLow = way === 'printed-codes' && isRunningOut(await listFactors(db, user.id))
    return { location: isLow ? `/your-sign-in?${new URLSearchParams({ next })}` : next, cookies }
  })
  if (tried.is === 'right') return tried.value
  return tried.is === 'slowed'
    ? await again(429, `There were too many tries. Wait ${paceMinutes} minutes, then try again.`)
    : await again(422, 'That code is not right, or it was used before. Type the one that is shown now.')
}

/** Takes the answer of a passkey. */
export async function submitSecondStepPasskey(visit: Visit): Promise<Reply> {
  const next = nextPath(answer(visit.form, 'next'))
  const user = await waitingUser(visit)
  if (!user) return startAgain(visit, next)
  const tried = await tryPasskey(visit, asking(visit, user), answer(visit.form, 'credential'), (db) =>
    finish(db, visit, user.id, [...user.ways, 'passkey']),
  )
  if (tried) return { location: next, cookies: tried.value.cookies }
  return await page(visit, user, next, 422, [
    { field: 'passkey', says: 'That passkey did not work. Try again, or use another way.' },
  ])
}

async function waitingUser({ identity, browser, now }: Visit): Promise<WaitingUser | undefined> {
  const { step } = browser
  return step ? await identity((db) => findHalfSignIn(db, step, browser.device, now)) : undefined
}

/** Too late, on another device, or never begun. Whoever is signed in by now goes where they were going. */
function startAgain({ user }: Visit, next: string): Reply {
  if (user || next === '/') return { location: user ? next : '/sign-in' }
  return { location: `/sign-in?${new URLSearchParams({ next })}` }
}

function asking({ browser }: Visit, { id }: WaitingUser): Asking {
  return { boundTo: `second step ${browser.step}`, owner: id }
}

async function page(
  visit: Visit,
  user: WaitingUser,
  next: string,
  status: number,
  problems: readonly Problem[],
): Promise<Reply> {
  const [factors, passkeys] = await visit.identity(
    async (db) => [await listFactors(db, user.id), await listPasskeys(db, user.id)] as const,
  )
  const question = passkeys.length > 0 ? await passkeyQuestion(visit, asking(visit, user), passkeys) : null
  const kinds = factors.map(({ kind }) => kind)
  return {
    status,
    title: 'Second step',
    problems: problems.length,
    body: secondStepView({ email: user.email, kinds, question, next, problems, tokens: visit.tokens }),
    ...(status === 429 ? { retryAfter: paceMinutes * 60 } : {}),
  }
}
