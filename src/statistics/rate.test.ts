import { describe, expect, it } from 'vitest'
import { rateOrNull, ratePer } from './rate.ts'

describe('a rate', () => {
  it('is per 1,000 unless told, unrounded, and carries its parts', () => {
    expect(ratePer(6, 42)).toEqual({ ok: true, value: { value: 6000 / 42, numerator: 6, denominator: 42, per: 1000 } })
    expect(ratePer(1, 4, { per: 100, of: 'people' })).toMatchObject({ value: { value: 25 } })
    expect(ratePer(0, 31)).toMatchObject({ ok: true, value: { value: 0 } })
  })

  it('agrees with Australia’s published seclusion figures to their rounding', () => {
    const bedDays = 1_694_658 // from 12,371 events at 7.3 per 1,000 (AIHW 2020-21)
    expect(rateOrNull(12_371, bedDays)).toBeCloseTo(7.3, 1)
    expect(rateOrNull(19_690, bedDays)).toBeCloseTo(11.6, 1)
    expect(rateOrNull(1_108, bedDays)).toBeCloseTo(0.7, 1)
  })

  it('does not exist without exposure, which is said, and is not nought', () => {
    expect(ratePer(3, 0)).toEqual({ ok: false, problems: 'no bed days' })
    expect(ratePer(0, -1, { of: 'people' })).toEqual({ ok: false, problems: 'no people' })
    expect(ratePer(Number.NaN, 10).ok).toBe(false)
    expect(ratePer(-1, 10)).toEqual({ ok: false, problems: 'a count cannot be less than none' })
    expect(ratePer(3, Number.NaN).ok).toBe(false)
    expect(rateOrNull(3, 0)).toBeNull()
  })
})
