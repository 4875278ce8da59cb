import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { problemsOf } from '#platform/forms/typed-answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { SignedInVisit } from '#platform/http/visit.ts'
import { isOwnChallenge, newChallenge } from '#platform/sessions/passkey-challenge.ts'
import { askForNewPasskey, hasPasskeys, type KeptPasskey, readNewPasskey } from '#platform/sessions/passkeys.ts'
import { saveFactor } from '../../store/factors.store.ts'
import { listPasskeys, savePasskey, spendChallenge } from '../../store/passkeys.store.ts'
import { parseFactorName } from '../factors/factor-name.form.ts'
import { noteFactor } from '../factors/note-factor.ts'
import { forgottenBefore } from '../factors/try-passkey.ts'
import { addPasskeyView } from './add-passkey.view.tsx'

/** A question for the browser: make a passkey for this address. */
export async function showAddPasskey(visit: SignedInVisit): Promise<Reply> {
  return await page(visit, 200, [])
}

/** Keeps the public half of the passkey that the browser made. */
export async function submitAddPasskey(visit: SignedInVisit): Promise<Reply> {
  const name = parseFactorName(visit.form)
  if (!name.ok) return await page(visit, 422, problemsOf(name))
  let challenge = ''
  const passkey = await readNewPasskey(visit, answer(visit.form, 'credential'), (given) => {
    challenge = given
    return isOwnChallenge(visit.secrets, given, boundTo(visit), visit.now)
  })
  const isKept = passkey !== undefined && (await keep(visit, passkey, challenge, name.value))
  return isKept ? { location: '/your-sign-in' } : await page(visit, 422, [{ field: 'name', says: notMade }])
}

const notMade = 'No passkey was made. Try again, or add another second step.'

async function keep(visit: SignedInVisit, passkey: KeptPasskey, challenge: string, name: string): Promise<boolean> {
  const factor = { id: newId(), kind: 'passkey', name } as const
  const known = await visit.identity((db) => listPasskeys(db, visit.user.id))
  if (known.some(({ credentialId }) => credentialId === passkey.credentialId)) return false
  return await visit.identity(async (db) => {
    if (!(await spendChallenge(db, challenge, visit.now, forgottenBefore(visit)))) return false
    await saveFactor(db, { ...factor, userId: visit.user.id, now: visit.now })
    if (!(await savePasskey(db, factor.id, passkey))) throw new Error('a passkey is known already, to somebody else')
    await noteFactor(db, visit, 'user.added-factor', factor)
    return true
  })
}

function boundTo({ user, browser }: SignedInVisit): string {
  return `new passkey of ${user.id} on ${browser.device}`
}

async function page(visit: SignedInVisit, status: number, problems: readonly Problem[]): Promise<Reply> {
  const known = await visit.identity((db) => listPasskeys(db, visit.user.id))
  const challenge = newChallenge(visit.secrets, boundTo(visit), visit.now)
  const question = hasPasskeys(visit) ? await askForNewPasskey(visit, challenge, visit.user, known) : null
  return {
    status,
    title: 'Add a passkey',
    problems: problems.length,
    back: { href: '/your-sign-in', text: 'Your sign-in' },
    body: addPasskeyView({ question, name: answer(visit.form, 'name'), problems, tokens: visit.tokens }),
  }
}
