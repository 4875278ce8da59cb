import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seal, unseal } from '#platform/sessions/sealed-text.ts'

const secret = 'a secret that only this test knows'

describe('what is sealed', () => {
  it('opens for the same secret and purpose, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => unseal(secret, 'a', seal(secret, 'a', text)) === text),
    )
  })

  it('opens for no other purpose and under no other secret', () => {
    const sealed = seal(secret, 'answers of one', 'what was typed')
    expect(unseal(secret, 'answers of another', sealed)).toBeUndefined()
    expect(unseal('another secret', 'answers of one', sealed)).toBeUndefined()
  })

  it('does not open when any bit of it was changed, or when it was never sealed', () => {
    const bytes = Buffer.from(seal(secret, 'a', 'typed'), 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(unseal(secret, 'a', changed.toString('base64url'))).toBeUndefined()
    }
    for (const other of ['', 'x', 'hello world', 'a'.repeat(100)]) expect(unseal(secret, 'a', other)).toBeUndefined()
  })

  it('never looks the same twice, and shows nothing of what it holds', () => {
    const sealed = seal(secret, 'a', 'Ann Example')
    expect(seal(secret, 'a', 'Ann Example')).not.toBe(sealed)
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('Ann')
  })
})
