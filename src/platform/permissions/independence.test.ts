import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIndependent, type Known } from './independence.ts'

const id = fc.uuid({ version: 4 })
const known: fc.Arbitrary<Known> = fc.record({ user: fc.option(id), staff: fc.option(id) })

describe('nobody reviews what they took part in', () => {
  it('whether known by their sign-in or by their name on the staff list, whoever else took part', () => {
    fc.assert(
      fc.property(fc.array(known), known, id, fc.boolean(), (others, reviewer, own, isUser) => {
        const part = isUser ? { user: own, staff: null } : { user: null, staff: own }
        const whole = isUser ? { ...reviewer, user: own } : { ...reviewer, staff: own }
        expect(isIndependent([...others, part], whole)).toBe(false)
        expect(isIndependent([part, ...others], whole)).toBe(false)
      }),
    )
  })

  it('and those who took no part may', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 3, maxLength: 9 }), ([user = '', staff = '', ...others]) => {
        const participants = others.flatMap((one) => [
          { user: one, staff: null },
          { user: null, staff: one },
        ])
        expect(isIndependent(participants, { user, staff })).toBe(true)
        expect(isIndependent(participants, { user, staff: null })).toBe(true)
      }),
    )
  })

  it('somebody of whom nothing is known may not, and two of whom nothing is known are not the same', () => {
    expect(isIndependent([], { user: null, staff: null })).toBe(false)
    expect(isIndependent([{ user: null, staff: null }], { user: 'a', staff: null })).toBe(true)
  })

  it('the same id in other letters is the same', () => {
    expect(isIndependent([{ user: 'AB', staff: null }], { user: 'ab', staff: null })).toBe(false)
  })
})
