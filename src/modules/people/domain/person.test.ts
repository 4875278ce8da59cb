import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { isNhsNumber, parseNhsNumber, writtenNhsNumber } from './nhs-number.ts'
import { ageOn, writtenName } from './person.ts'

const day = calendarDateOf

describe('a name', () => {
  const nobody = { givenName: null, familyName: null, knownAs: null, localId: 'L7' }

  it('is shown with what the person likes to be called, and never empty', () => {
    expect(writtenName({ ...nobody, givenName: 'Elowen', familyName: 'Merriden', knownAs: 'Ellie' })).toBe(
      'Elowen Merriden (Ellie)',
    )
    expect(writtenName({ ...nobody, givenName: 'Elowen', familyName: 'Merriden', knownAs: 'Elowen' })).toBe(
      'Elowen Merriden',
    )
    expect(writtenName({ ...nobody, familyName: 'Merriden' })).toBe('Merriden')
    expect(writtenName({ ...nobody, knownAs: 'Ellie' })).toBe('Ellie')
    expect(writtenName(nobody)).toBe('Person L7')
  })
})

describe('an age', () => {
  it('goes up on the birthday and not before', () => {
    expect(ageOn(day('1990-11-21'), day('2026-11-20'))).toBe(35)
    expect(ageOn(day('1990-11-21'), day('2026-11-21'))).toBe(36)
    expect(ageOn(day('2026-11-21'), day('2026-11-21'))).toBe(0)
  })

  it('of somebody born on 29 February goes up on 1 March in other years', () => {
    expect(ageOn(day('2004-02-29'), day('2025-02-28'))).toBe(20)
    expect(ageOn(day('2004-02-29'), day('2025-03-01'))).toBe(21)
  })
})

describe('an NHS number', () => {
  it('may be typed with spaces or hyphens, or not at all', () => {
    expect(parseNhsNumber('943 476 5919')).toEqual({ ok: true, value: '9434765919' })
    expect(parseNhsNumber('943-476-5919')).toEqual({ ok: true, value: '9434765919' })
    expect(parseNhsNumber('  ')).toEqual({ ok: true, value: null })
    expect(writtenNhsNumber('9434765919')).toBe('943 476 5919')
  })

  it('is refused in words when it is too short, holds letters, or its check digit does not fit', () => {
    for (const typed of ['943476591', '94347659199', '943476591O'])
      expect(parseNhsNumber(typed), typed).toMatchObject({ ok: false, problems: [{ field: 'nhs-number' }] })
    const wrong = parseNhsNumber('9434765918')
    expect(wrong.ok ? '' : wrong.problems[0]?.says).toContain('check digit')
  })

  it('never survives one digit typed wrongly', () => {
    const nine = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(nine, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, place, by) => {
        const right = [...Array(10).keys()].map((last) => [...digits, last].join('')).find(isNhsNumber)
        if (right === undefined) return
        const slip = `${right.slice(0, place)}${(Number(right[place]) + by) % 10}${right.slice(place + 1)}`
        expect(isNhsNumber(slip)).toBe(false)
      }),
    )
  })
})
