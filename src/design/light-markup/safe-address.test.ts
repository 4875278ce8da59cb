import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeAddress } from './safe-address.ts'

describe('an address in a text', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//other.example',
    '/\\other.example',
    '/.//other.example',
    '/a/..//other.example',
    'https:other.example',
    'https://user:pass@other.example',
    'https://other.example@evil.example',
    'http:\\\\other.example',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    'other.example',
    'mailto:a@b.example?bcc=c@d.example',
    'mailto:a',
    'tel:javascript',
    'https://',
    'http://localhost/',
    '/a b',
    'feed:https://a.example',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
  ])('is refused: %j', (typed) => {
    expect(safeAddress(typed)).toBeUndefined()
  })

  it('leads only where an address may lead', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      'https:',
      'javascript:',
      'a.example',
      '?',
      '#',
      '\t',
      ' ',
      'a',
      '%2f',
      '&',
      '"',
      '<',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (some) => {
        const found = safeAddress(some.join(''))
        if (found === undefined) return
        const { protocol, host } = new URL(found.href, 'https://own.invalid')
        expect(found.href).not.toMatch(/[\s"<>\\]/)
        if (protocol === 'mailto:' || protocol === 'tel:') return
        expect(['http:', 'https:']).toContain(protocol)
        expect(host === 'own.invalid').toBe(found.site === null)
      }),
      { numRuns: 2_000 },
    )
  })
})
