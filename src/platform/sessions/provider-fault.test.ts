import { ClientError } from 'openid-client'
import { expect, it } from 'vitest'
import { faultBehind } from '#platform/sessions/provider-fault.ts'

const coded = (code: string, cause?: unknown) => Object.assign(new ClientError('x', { cause }), { code })
const check = 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'

it.each([
  ['did not answer in time', coded('OAUTH_TIMEOUT', new DOMException('x', 'TimeoutError')), 'slow'],
  ['let a connection go', new DOMException('x', 'AbortError'), 'slow'],
  ['is not there', new ClientError('x', { cause: new Error('connect ECONNREFUSED') }), 'away'],
  ['is broken', coded('OAUTH_RESPONSE_IS_NOT_CONFORM', new Response(null, { status: 502 })), 'away'],
  ['has no such page', coded('OAUTH_RESPONSE_IS_NOT_CONFORM', new Response(null, { status: 404 })), 'set up'],
  ['has another clock', coded(check, Object.assign(new Error('x'), { cause: { claim: 'exp' } })), 'clock'],
  ['remembered somebody', coded(check, Object.assign(new Error('x'), { cause: { claim: 'auth_time' } })), 'old'],
  ['says another nonce', coded('OAUTH_JWT_CLAIM_COMPARISON_FAILED'), 'doubtful'],
  ['signs with a key it does not show', coded('OAUTH_KEY_SELECTION_FAILED'), 'doubtful'],
  ['names itself otherwise', coded('OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED'), 'set up'],
  [
    'does not say when somebody signed in',
    coded('OAUTH_INVALID_RESPONSE', new Error('JWT "auth_time" (authentication time) claim missing')),
    'set up',
  ],
] as const)('a provider that %s is told apart from the others', (_says, error, fault) => {
  expect(faultBehind(error)).toBe(fault)
})
