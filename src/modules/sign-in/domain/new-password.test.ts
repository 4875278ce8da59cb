import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonWords } from './common-passwords.ts'
import { checkNewPassword } from './new-password.ts'

const owner = { email: 'amara.fielding@larkrise.example', organisation: 'Larkrise Mental Health' }
const says = (typed: string) => {
  const checked = checkNewPassword(typed, owner)
  return checked.ok ? 'taken' : checked.problems[0]?.says
}

describe('a new password', () => {
  it.each([
    'quiet-river-lantern',
    'tortoise umbrella kettle',
    'drei Bäume am Fluss',
    'xK4!p0ZqLm29',
    'Summer rain on the tin roof',
    '🐢🌂🫖 kettle and tea',
  ])('is taken when it is long and unlikely: %s', (typed) => {
    expect(says(typed)).toBe('taken')
  })

  it.each([
    'password1234',
    'Password123!',
    'P@ssw0rd2026!',
    'welcomewelcome',
    'sunshine-monkey',
    'ManchesterUnited1',
    'abc123abc123',
    'k7!xk7!xk7!xk7',
    '1q2w3e4r5t6y',
    'Sunshine2026!!',
    'qwertyuiop12',
    '1qaz2wsx3edc',
    '123456789012',
    '2026-01-15 09',
    'aaaaaaaaaaaa',
    'abababababab',
    'liverpool1892',
    'restraint2026',
    'Hospital2026!',
  ])('is refused when it is among those tried first: %s', (typed) => {
    expect(says(typed)).toMatch(/tried first/)
  })

  it.each([
    'amara.fielding@larkrise.example',
    'amarafielding1',
    'LarkriseMentalHealth',
    'Larkrise-2026',
    'FieldingAmara99',
  ])('is refused when it is made of what everybody knows: %s', (typed) => {
    expect(says(typed)).toMatch(/everybody knows/)
  })

  it('may mention the organisation when enough is left that nobody knows', () => {
    expect(says('larkrise umbrella kettle')).toBe('taken')
  })

  it('has 12 to 128 characters, counted as people count them', () => {
    expect(says('')).toBe('Type a password.')
    expect(says('kettle-moth')).toMatch(/at least 12/)
    expect(says('🐢🌂🫖🐢🌂🫖')).toMatch(/at least 12/)
    expect(says('tortoise umbrella '.repeat(7).padEnd(128, 'x'))).toBe('taken')
    expect(says('tortoise umbrella '.repeat(7).padEnd(129, 'x'))).toMatch(/at most 128/)
  })

  it('needs no capitals, digits or marks', () => {
    const letter = fc.constantFrom(...Array.from('bcdfghjklmnprstvwz'))
    fc.assert(
      fc.property(fc.array(letter, { minLength: 16, maxLength: 40 }), (letters) => {
        fc.pre(new Set(letters).size > 8)
        expect(says(letters.join(''))).toBe('taken')
      }),
    )
  })

  it('is held against several hundred common words, each in thousands of guises', () => {
    expect(commonWords.size).toBeGreaterThan(400)
    for (const word of [...commonWords].filter((one) => one.length >= 4)) {
      expect(says(`${word}${'2026!2026!'.slice(0, Math.max(4, 12 - word.length))}`)).not.toBe('taken')
    }
  })
})
