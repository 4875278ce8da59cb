import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { aConsent } from '../testing/a-consent.builder.ts'
import { allows, type Consent, consentInForce, endOf, isInForce } from './consent.ts'
import { standsAgainst } from './stands-against.ts'

const kept = (given: Partial<Consent>): Consent => ({ ...aConsent(given), ...given })

test.each([
  ['2026-03-28', '2026-03-29T00:00:00Z', 'in winter'],
  ['2026-03-29', '2026-03-29T23:00:00Z', 'on the day on which the clocks go forward'],
  ['2026-10-25', '2026-10-26T00:00:00Z', 'on the day on which they go back'],
])('a consent that ends on %s holds until %s, %s', (endsOn, until) => {
  const one = kept({ givenOn: calendarDateOf('2026-01-01'), endsOn: calendarDateOf(endsOn) })
  expect(endOf(one)).toBe(until)
  expect(isInForce(one, new Date(Date.parse(until) - 1).toISOString())).toBe(true)
  expect(isInForce(one, until)).toBe(false)
})

test('what was taken back allows nothing, however long it would have held', () => {
  const one = kept({ endedAt: '2026-01-10T00:00:00Z', endedWhy: 'withdrawn' })
  expect(consentInForce([one], 'own', '2026-01-15T00:00:00Z')).toBeUndefined()
  expect(allows([one], 'own', 'web', '2026-01-15T00:00:00Z')).toBe(false)
})

test('agreeing to one use is agreeing to no other', () => {
  const one = kept({ uses: ['web'] })
  expect(allows([one], 'own', 'web', '2026-01-15T00:00:00Z')).toBe(true)
  for (const use of ['newsletter', 'training', 'contact', 'photo'] as const)
    expect(allows([one], 'own', use, '2026-01-15T00:00:00Z'), use).toBe(false)
})

test('nothing stands against it only when every consent is in force and the words are approved', () => {
  const now = '2026-01-15T00:00:00Z'
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), (own, other, isApproved, aboutOther) => {
      const consents = [...(own ? [kept({})] : []), ...(other ? [kept({ whose: 'other' })] : [])]
      const needs = { consents: aboutOther ? (['own', 'other'] as const) : (['own'] as const), approval: true }
      const reasons = standsAgainst(needs, { consents, isApproved, now })
      expect(reasons.length === 0).toBe(own && isApproved && (other || !aboutOther))
    }),
  )
})
