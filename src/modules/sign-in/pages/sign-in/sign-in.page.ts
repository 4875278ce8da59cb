import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { isHashingBusy } from '#platform/sessions/password-hash.ts'
import { signOutAtProvider } from '#platform/sessions/provider-protocol.ts'
import { nextPath } from '../../domain/next-path.ts'
import { paceMinutes } from '../../domain/sign-in-pace.ts'
import { findProviderByCode } from '../../store/providers.store.ts'
import { secondStepPath } from '../second-step/let-in.ts'
import { partyOf } from '../sign-in-with/ask-provider.ts'
import { parseSignIn } from './sign-in.form.ts'
import { type SignInShown, signInShown } from './sign-in-shown.ts'
import { trySignIn } from './try-sign-in.ts'

/** The page to sign in on. Whoever is signed in already goes where they were going. */
export async function showSignIn(visit: Visit): Promise<Reply> {
  const next = nextPath(visit.query.get('next'))
  if (visit.user) return { location: next }
  return await signInShown(visit, 200, {
    next,
    email: '',
    problems: [],
    hasSignedOut: visit.query.get('signed-out') === 'yes',
    signOutThere: await wayOutOf(visit, visit.query.get('with')),
  })
}

/** Where an organisation's own sign-in signs people out; null where it does not say so, or nothing is asked for. */
async function wayOutOf(visit: Visit, code: string | null): Promise<SignInShown['signOutThere']> {
  const provider = code === null ? undefined : await visit.identity((db) => findProviderByCode(db, code))
  const href = provider && (await signOutAtProvider(partyOf(visit, provider)))
  return provider && href !== undefined ? { name: provider.organisationName, href } : null
}

/** Signs in, goes on to the second step, or says in the same words for every reason that it did not work. */
export async function submitSignIn(visit: Visit): Promise<Reply> {
  const next = nextPath(answer(visit.form, 'next'))
  const email = answer(visit.form, 'email')
  const again = async (status: number, problems: readonly Problem[], retryAfter?: number): Promise<Reply> => ({
    ...(await signInShown(visit, status, { next, email, problems, hasSignedOut: false, signOutThere: null })),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  })
  const parsed = parseSignIn(visit.form)
  if (!parsed.ok) return await again(422, parsed.problems)
  if (isHashingBusy())
    return await again(
      503,
      [{ field: 'email', says: 'Many people are signing in just now. Try again in a minute.' }],
      30,
    )

  const outcome = await trySignIn(visit, parsed.value)
  if (outcome.is === 'signed in') return { location: next, cookies: outcome.cookies }
  if (outcome.is === 'second step') return { location: secondStepPath(next), cookies: outcome.cookies }
  return outcome.is === 'slowed'
    ? await again(
        429,
        [{ field: 'email', says: `There were too many tries. Wait ${paceMinutes} minutes, then try again.` }],
        paceMinutes * 60,
      )
    : await again(422, [{ field: 'email', says: 'The e-mail address or the password is not right.' }])
}
