import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { TypedProvider } from '../../domain/provider-setting.ts'

/** What is typed about an organisation's own sign-in. A secret is taken as it came, but for spaces around it. */
export function readProvider(answers: Answers): TypedProvider {
  return {
    issuer: answer(answers, 'issuer'),
    clientId: answer(answers, 'client-id'),
    clientSecret: answer(answers, 'client-secret'),
    subjectClaim: answer(answers, 'subject-claim'),
    emailClaim: answer(answers, 'email-claim'),
    verifiedClaim: answer(answers, 'verified-claim'),
    findsByDomain: answer(answers, 'finds-by-domain') === 'yes',
    ways: answer(answers, 'ways'),
    breakGlass: answer(answers, 'break-glass'),
  }
}

/** What the page begins with where nothing is set up: the usual names of OpenID Connect. */
export const nothingTyped: TypedProvider = {
  issuer: '',
  clientId: '',
  clientSecret: '',
  subjectClaim: 'sub',
  emailClaim: 'email',
  verifiedClaim: 'email_verified',
  findsByDomain: false,
  ways: 'choice',
  breakGlass: '',
}
