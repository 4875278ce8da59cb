import { describe, expect, it } from 'vitest'
import { readIdentity } from './provider-identity.ts'
import { checkProvider, type TypedProvider } from './provider-setting.ts'

const provider = {
  issuer: 'https://login.example.org',
  subjectClaim: 'sub',
  emailClaim: 'email',
  verifiedClaim: 'email_verified',
}
const claims = { iss: provider.issuer, sub: 'one', email: 'a@example.org', email_verified: true }

describe('who an organisation’s own sign-in says that somebody is', () => {
  it('is read from the statements that were chosen', () => {
    expect(readIdentity(claims, provider)).toEqual({
      issuer: provider.issuer,
      subject: 'one',
      checkedEmail: 'a@example.org',
    })
    const other = { ...provider, subjectClaim: 'oid', emailClaim: 'mail', verifiedClaim: 'xms_edov' }
    const said = { iss: provider.issuer, sub: 'one', oid: 'two', mail: 'b@example.org', xms_edov: 'true' }
    expect(readIdentity(said, other)).toMatchObject({ subject: 'two', checkedEmail: 'b@example.org' })
  })

  it.each([false, 'false', 'yes', 1, null, undefined, ['true']])(
    'has no checked address when it says %s of it',
    (said) => {
      expect(readIdentity({ ...claims, email_verified: said }, provider)?.checkedEmail).toBeNull()
    },
  )

  it('is nobody without a name, and nobody when another speaks', () => {
    for (const sub of ['', 5, undefined, 'x'.repeat(256)])
      expect(readIdentity({ ...claims, sub }, provider)).toBeUndefined()
    expect(readIdentity({ ...claims, iss: 'https://login.example.com' }, provider)).toBeUndefined()
  })
})

describe('what is typed about it', () => {
  const typed: TypedProvider = {
    issuer: provider.issuer,
    clientId: 'lessen',
    clientSecret: 'x',
    subjectClaim: 'sub',
    emailClaim: 'email',
    verifiedClaim: 'email_verified',
    findsByDomain: false,
    ways: 'choice',
    breakGlass: '',
  }
  const around = { isDevelopment: false, hasSecret: false, mayBreakGlass: ['one'], isProven: true }
  const fieldsOf = (wrong: Partial<TypedProvider>, where: Partial<typeof around> = {}) => {
    const checked = checkProvider({ ...typed, ...wrong }, { ...around, ...where })
    return checked.ok ? [] : checked.problems.map(({ field }) => field)
  }

  it.each(['http://login.example.org', 'http://localhost:1', 'ftp://x', 'https://', 'https://u@x', 'x', ''])(
    'needs an address with HTTPS: not %s',
    (issuer) => {
      expect(fieldsOf({ issuer })).toEqual(['issuer'])
    },
  )

  it('may be this machine in development, and nothing else without HTTPS', () => {
    expect(fieldsOf({ issuer: 'http://localhost:9/' }, { isDevelopment: true })).toEqual([])
    expect(fieldsOf({ issuer: 'http://localhost.example.org' }, { isDevelopment: true })).toEqual(['issuer'])
  })

  it('needs a secret once, and plain names of what is stated', () => {
    expect(fieldsOf({ clientSecret: '' })).toEqual(['client-secret'])
    expect(fieldsOf({ clientSecret: '' }, { hasSecret: true })).toEqual([])
    expect(fieldsOf({ subjectClaim: 'a b', emailClaim: '', verifiedClaim: '<' })).toHaveLength(3)
  })

  it('is the only way in only after it worked once, and with somebody named for the day it is down', () => {
    expect(fieldsOf({ ways: 'only', breakGlass: 'one' })).toEqual([])
    expect(fieldsOf({ ways: 'only', breakGlass: 'one' }, { isProven: false })).toEqual(['ways'])
    expect(fieldsOf({ ways: 'only', breakGlass: 'two' })).toEqual(['break-glass'])
    expect(fieldsOf({ ways: '' })).toEqual(['ways'])
  })
})
