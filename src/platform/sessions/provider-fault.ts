import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client'

/**
 * Why a provider could not prove who somebody is. `away`: it does not answer. `slow`: not in time. `declined`: somebody
 * gave up there, or it said no. `set up`: what is set up here and there does not match. `clock`: its clock and ours
 * differ. `old`: it remembered an earlier sign-in. `spent`: the answer was used before or is too old. `doubtful`: the
 * answer is not surely from it.
 */
export type ProviderFault = 'away' | 'slow' | 'declined' | 'set up' | 'clock' | 'old' | 'spent' | 'doubtful'

/** Thrown when a provider answers, but not as one that can be used here. */
export class NotSetUp extends Error {}

/** What stands behind an error of `openid-client`. */
export function faultBehind(error: unknown): ProviderFault {
  if (error instanceof NotSetUp) return 'set up'
  if (error instanceof AuthorizationResponseError) return ofAnswer[error.error] ?? 'set up'
  if (error instanceof ResponseBodyError) return error.error === 'invalid_grant' ? 'spent' : 'set up'
  if (chainOf(error).some(({ name }) => name === 'TimeoutError' || name === 'AbortError')) return 'slow'
  const code = error instanceof ClientError ? (error.code ?? '') : ''
  if (code === timestampCheck) return chainOf(error).some(isAboutSignIn) ? 'old' : 'clock'
  if (code === notAsExpected) return isServerFault(error) ? 'away' : 'set up'
  if (wrongSetUp.has(code) || chainOf(error).some(lacksSignInTime)) return 'set up'
  return code === '' ? 'away' : 'doubtful'
}

const timestampCheck = 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'
const notAsExpected = 'OAUTH_RESPONSE_IS_NOT_CONFORM'
const wrongSetUp = new Set([
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_MISSING_SERVER_METADATA',
  'OAUTH_INVALID_SERVER_METADATA',
  'OAUTH_HTTP_REQUEST_FORBIDDEN',
  'OAUTH_REQUEST_PROTOCOL_FORBIDDEN',
  'OAUTH_WWW_AUTHENTICATE_CHALLENGE',
])

/** The error codes of an authorization response (RFC 6749, 4.1.2.1; OpenID Connect Core 1.0, 3.1.2.6). */
const ofAnswer: Readonly<Record<string, ProviderFault>> = {
  access_denied: 'declined',
  login_required: 'declined',
  interaction_required: 'declined',
  account_selection_required: 'declined',
  consent_required: 'declined',
  server_error: 'away',
  temporarily_unavailable: 'away',
}

function chainOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return []
  return [error, ...chainOf(error.cause)]
}

/** Which claim a check of time was about stands in the innermost cause. */
function isAboutSignIn({ cause }: Error): boolean {
  return typeof cause === 'object' && cause !== null && 'claim' in cause && cause.claim === 'auth_time'
}

/** A provider that does not say when somebody signed in there must be told to. */
function lacksSignInTime({ message }: Error): boolean {
  return /auth_time.*missing/.test(message)
}

function isServerFault(error: unknown): boolean {
  return chainOf(error).some(({ cause }) => cause instanceof Response && cause.status >= 500)
}
