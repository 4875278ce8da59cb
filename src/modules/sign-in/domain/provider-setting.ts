import { ok, type Problem, type Result, refused } from '#basics/result.ts'

/** What is typed about an organisation's own sign-in. */
export type TypedProvider = {
  readonly issuer: string
  readonly clientId: string
  /** Empty: the one that is kept stays. */
  readonly clientSecret: string
  readonly subjectClaim: string
  readonly emailClaim: string
  readonly verifiedClaim: string
  readonly findsByDomain: boolean
  readonly ways: string
  readonly breakGlass: string
}

/** What must be known to judge it. */
export type ProviderSurroundings = {
  /** Whether an address of this machine, without HTTPS, will do: in development. */
  readonly isDevelopment: boolean
  readonly hasSecret: boolean
  /** Those who may still come in by a password: they may set up, and have a password and a second step. */
  readonly mayBreakGlass: readonly string[]
  /** Whether anybody has signed in there already, so that it is known to work. */
  readonly isProven: boolean
}

const longest = 500

/** The problems of what was typed, in the order of the page. */
export function checkProvider(typed: TypedProvider, around: ProviderSurroundings): Result<TypedProvider> {
  const problems: Problem[] = []
  const need = (holds: boolean, field: string, says: string) => {
    if (!holds) problems.push({ field, says })
  }
  need(isIssuer(typed.issuer, around.isDevelopment), 'issuer', 'Type the address, like https://login.example.org.')
  need(isShort(typed.clientId), 'client-id', 'Type the application ID that your sign-in gave you.')
  need(
    isShort(typed.clientSecret) || around.hasSecret,
    'client-secret',
    'Type the application secret that goes with it.',
  )
  need(isClaim(typed.subjectClaim), 'subject-claim', 'Type one word, like sub.')
  need(isClaim(typed.emailClaim), 'email-claim', 'Type one word, like email.')
  need(isClaim(typed.verifiedClaim), 'verified-claim', 'Type one word, like email_verified.')
  need(typed.ways === 'choice' || typed.ways === 'only', 'ways', 'Choose who may still use a password.')
  const isOnly = typed.ways === 'only'
  need(!isOnly || around.isProven, 'ways', 'First let one person sign in this way. When that works, everybody can.')
  const isNamed = around.mayBreakGlass.includes(typed.breakGlass)
  need(!isOnly || isNamed, 'break-glass', 'Choose who may still come in by a password on the day it is down.')
  return problems.length > 0 ? refused(problems) : ok(typed)
}

/** HTTPS, with a name, and nothing that hides something. */
function isIssuer(text: string, isDevelopment: boolean): boolean {
  if (!isShort(text) || !/^https?:\/\/[^\s/?#@\\]+(\/[^\s?#@\\]*)?$/.test(text) || !URL.canParse(text)) return false
  return text.startsWith('https:') || (isDevelopment && /^http:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(text))
}

function isShort(text: string): boolean {
  return text !== '' && text.length <= longest
}

function isClaim(text: string): boolean {
  return /^[\w:./-]{1,100}$/.test(text)
}
