import { describe, expect, it } from 'vitest'
import { secretsOf } from './secrets.ts'

const secrets = secretsOf('a secret that only this test knows')

describe('sealed text', () => {
  it('opens again for the same purpose, and shows nothing of what it holds', () => {
    const sealed = secrets.seal('JBSWY3DPEHPK3PXP', 'app 1')
    expect(secrets.open(sealed, 'app 1')).toBe('JBSWY3DPEHPK3PXP')
    expect(sealed).not.toContain('JBSWY3DP')
    expect(secrets.seal('JBSWY3DPEHPK3PXP', 'app 1')).not.toBe(sealed)
  })

  it('opens for nothing else, under no other secret, and not when a bit of it was changed', () => {
    const sealed = secrets.seal('JBSWY3DPEHPK3PXP', 'app 1')
    expect(secrets.open(sealed, 'app 2')).toBeUndefined()
    expect(secretsOf('another secret of another house').open(sealed, 'app 1')).toBeUndefined()
    for (let n = 0; n < sealed.length - 1; n++) {
      const changed = `${sealed.slice(0, n)}${sealed[n] === 'A' ? 'B' : 'A'}${sealed.slice(n + 1)}`
      expect(secrets.open(changed, 'app 1')).toBeUndefined()
    }
    expect(secrets.open('', 'app 1')).toBeUndefined()
  })

  it('can be marked by this installation only', () => {
    const mark = secrets.mark('this')
    expect(secrets.isMark('this', mark)).toBe(true)
    expect(secrets.isMark('that', mark)).toBe(false)
    expect(secretsOf('another secret of another house').isMark('this', mark)).toBe(false)
    expect(secrets.isMark('this', '')).toBe(false)
  })
})
