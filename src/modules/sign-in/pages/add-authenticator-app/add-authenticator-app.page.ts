import { encode } from 'uqr'
import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { problemsOf, unless } from '#platform/forms/typed-answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { SignedInVisit } from '#platform/http/visit.ts'
import { appAddress, newAppSecret, stepOfCode } from '#platform/sessions/authenticator-code.ts'
import { saveAuthenticatorApp } from '../../store/authenticator-apps.store.ts'
import { saveFactor } from '../../store/factors.store.ts'
import { parseFactorName } from '../factors/factor-name.form.ts'
import { noteFactor } from '../factors/note-factor.ts'
import { appPurpose } from '../factors/try-code.ts'
import { addAuthenticatorAppView } from './add-authenticator-app.view.tsx'

/** A new secret to scan or type into an app. It is kept only once a code shows that the app has it. */
export async function showAddAuthenticatorApp(visit: SignedInVisit): Promise<Reply> {
  return page(visit, newAppSecret(), 200, [])
}

/** Keeps the app, after one right code. */
export async function submitAddAuthenticatorApp(visit: SignedInVisit): Promise<Reply> {
  const secret = visit.secrets.open(answer(visit.form, 'sealed'), setUpPurpose(visit))
  if (secret === undefined) return page(visit, newAppSecret(), 422, [{ field: 'code', says: lostSecret }])
  const name = parseFactorName(visit.form)
  const step = stepOfCode(secret, answer(visit.form, 'code').replace(/\s/g, ''), visit.now, 0)
  if (!name.ok || step === undefined)
    return page(visit, secret, 422, [...problemsOf(name), ...unless(step !== undefined, 'code', wrongCode)])
  const factor = { id: newId(), kind: 'authenticator-app', name: name.value } as const
  const sealedSecret = visit.secrets.seal(secret, appPurpose(factor.id))
  await visit.identity(async (db) => {
    await saveFactor(db, { ...factor, userId: visit.user.id, now: visit.now })
    await saveAuthenticatorApp(db, { factorId: factor.id, sealedSecret, lastStep: step })
    await noteFactor(db, visit, 'user.added-factor', factor)
  })
  return { location: '/your-sign-in' }
}

const wrongCode =
  'That code is not right. Type the six digits that the app shows now, and check the clock of the device.'
const lostSecret = 'This page was open for too long. Remove what you added to the app, and scan the new square.'

/** The secret waits in the page, sealed: it opens for this user and in this browser only. */
function setUpPurpose({ user, browser }: SignedInVisit): string {
  return `new authenticator-app of ${user.id} on ${browser.device}`
}

function page(visit: SignedInVisit, secret: string, status: number, problems: readonly Problem[]): Reply {
  const { data, size } = encode(appAddress(secret, visit.user.email), { border: 4 })
  return {
    status,
    title: 'Add an authenticator app',
    problems: problems.length,
    back: { href: '/your-sign-in', text: 'Your sign-in' },
    body: addAuthenticatorAppView({
      square: { size, dark: data },
      secret: secret.match(/.{1,4}/g)?.join(' ') ?? secret,
      sealed: visit.secrets.seal(secret, setUpPurpose(visit)),
      name: answer(visit.form, 'name'),
      problems,
      tokens: visit.tokens,
    }),
  }
}
