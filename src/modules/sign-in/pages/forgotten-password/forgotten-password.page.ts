import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { queueJob } from '#platform/jobs/queue-job.store.ts'
import { isEmailAddress } from '../../domain/email-address.ts'
import { resetPasswordWays } from '../../reset-password-ways.ts'
import { emailHash } from '../../store/attempts.store.ts'
import { saveResetAsked } from '../../store/password-resets.store.ts'
import { askedView, forgottenPasswordView } from './forgotten-password.view.tsx'

/** The page for who has forgotten their password. */
export async function showForgottenPassword(visit: Visit): Promise<Reply> {
  return page(visit, '', [])
}

/** Asks for a link. The words and the work are the same whether or not anybody has the address. */
export async function submitForgottenPassword(visit: Visit): Promise<Reply> {
  const email = answer(visit.form, 'email')
  if (!isEmailAddress(email))
    return page(visit, email, [{ field: 'email', says: 'Type your e-mail address, like name@example.org.' }])
  if (visit.mail === 'off') return page(visit, email, [])
  const reset = newId()
  await visit.identity(async (db) => {
    await saveResetAsked(db, reset, emailHash(email), visit.now)
    await queueJob(db, resetPasswordWays, { reset })
  })
  return { title: 'Look in your mail', body: askedView() }
}

function page(visit: Visit, email: string, problems: readonly Problem[]): Reply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Forgotten your password?',
    problems: problems.length,
    back: { href: '/sign-in', text: 'Sign in' },
    body: forgottenPasswordView({ email, problems, sendsMail: visit.mail !== 'off', tokens: visit.tokens }),
  }
}
