import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isProof, makeProof } from './form-proof.ts'

describe('the proof in a form', () => {
  it('holds for the browser it was made for, and is never the same twice', () => {
    const [one, other] = [makeProof('secret', 'session a'), makeProof('secret', 'session a')]
    expect(one).not.toBe(other)
    expect(isProof('secret', 'session a', one) && isProof('secret', 'session a', other)).toBe(true)
  })

  it('holds for nobody else, and not after the secret was changed', () => {
    const proof = makeProof('secret', 'session a')
    expect(isProof('secret', 'session b', proof)).toBe(false)
    expect(isProof('another', 'session a', proof)).toBe(false)
  })

  it('cannot be made up', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String({ minLength: 80, maxLength: 96 })), (guess) => {
        expect(isProof('secret', 'session a', guess)).toBe(false)
      }),
    )
  })
})
