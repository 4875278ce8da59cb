import { answer } from '#platform/forms/answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { nextPath } from '../../domain/next-path.ts'
import { tryPasskey } from '../factors/try-passkey.ts'
import { finish } from '../second-step/let-in.ts'
import { passkeyAlone, signInShown } from '../sign-in/sign-in-shown.ts'

/**
 * Signs in by a passkey alone: it has asked its holder for a PIN, finger or face, so it is something they have and
 * something they are or know, both at once. Every refusal looks the same.
 */
export async function submitSignInByPasskey(visit: Visit): Promise<Reply> {
  const next = nextPath(answer(visit.form, 'next'))
  const tried = await tryPasskey(visit, passkeyAlone(visit), answer(visit.form, 'credential'), (db, { userId }) =>
    finish(db, visit, userId, ['passkey']),
  )
  if (tried) return { location: next, cookies: tried.value.cookies }
  const says = 'That passkey did not work here. Try again, or use your password.'
  const problems = [{ field: 'email', says }]
  return await signInShown(visit, 422, { next, email: '', problems, hasSignedOut: false, signOutThere: null })
}
