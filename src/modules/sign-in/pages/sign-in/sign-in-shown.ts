import type { Problem } from '#basics/result.ts'
import type { PageReply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { type Asking, passkeyQuestion } from '../factors/try-passkey.ts'
import { signInView } from './sign-in.view.tsx'

/** What the page to sign in on shows. */
export type SignInShown = {
  readonly next: string
  readonly email: string
  readonly problems: readonly Problem[]
  readonly hasSignedOut: boolean
  /** Where their organisation's own sign-in signs them out too; null when they did not come by one. */
  readonly signOutThere: { readonly name: string; readonly href: string } | null
}

/** The page to sign in on. */
export async function signInShown(visit: Visit, status: number, shown: SignInShown): Promise<PageReply> {
  const question = await passkeyQuestion(visit, passkeyAlone(visit), 'any')
  return {
    status,
    title: 'Sign in',
    problems: shown.problems.length,
    body: signInView({ ...shown, question, tokens: visit.tokens, demo: visit.demo }),
  }
}

/** What a passkey is asked when it signs in without a password. */
export function passkeyAlone({ browser }: Visit): Asking {
  return { boundTo: `sign in on ${browser.device}`, owner: null }
}
