import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostFields, readFields } from './read-fields.ts'

describe('a form as it arrives', () => {
  it('keeps every text exactly as typed, and several under one name in order', () => {
    const texts = fc.array(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
      { minLength: 1, maxLength: 9 },
    )
    fc.assert(
      fc.property(texts, (typed) => {
        const sent = new URLSearchParams(typed.map((text) => ['what', text])).toString()
        expect(readFields(sent)).toEqual({ ok: true, value: { what: typed.length === 1 ? typed[0] : typed } })
      }),
    )
  })

  it('cannot reach the prototype of anything', () => {
    const read = readFields('__proto__=x&constructor=y&prototype=z&__proto__[polluted]=1&name=Ann')
    expect(read).toEqual({ ok: true, value: { '__proto__[polluted]': '1', name: 'Ann' } })
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted')
  })

  it('is refused in words when it has too many fields or a character that nobody types', () => {
    expect(readFields('a=1&'.repeat(mostFields))).toMatchObject({ ok: true })
    expect(readFields('a=1&'.repeat(mostFields + 1))).toEqual({ ok: false, problems: 'It had more than 2,000 fields.' })
    expect(readFields('a=%00')).toMatchObject({ ok: false })
  })

  it('never makes the server stumble, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (body) => {
        expect(typeof readFields(body).ok).toBe('boolean')
      }),
    )
  })
})
