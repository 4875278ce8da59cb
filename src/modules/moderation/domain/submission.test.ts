import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { claimedByOther, owedHours } from './submission.ts'

const received = '2026-01-15T09:30:00.000Z'
const after = (hours: number) => new Date(Date.parse(received) + hours * 3_600_000).toISOString()

describe('the hours that a sender is owed', () => {
  it.each([
    [0, 72, '3 days left of 3 days', false],
    [2.5, 24, '21 hours left of 24 hours', false],
    [23.5, 24, 'less than an hour left of 24 hours', false],
    [24, 24, 'less than an hour left of 24 hours', false],
    [24.1, 24, '1 hour late: 24 hours were allowed', true],
    [100, 24, '3 days late: 24 hours were allowed', true],
    [-1, 24, '24 hours left of 24 hours', false],
  ])('after %d of %d: %s', (waited, allowed, says, isLate) => {
    expect(owedHours(received, allowed, after(waited))).toEqual({ says, isLate })
  })
})

describe('a claim', () => {
  const [me, other] = [newId(), newId()]
  const claimed = { claimedBy: other, claimedByName: 'Ada', claimedAt: received }
  it('keeps others from deciding for half an hour, and nobody from their own', () => {
    expect(claimedByOther(claimed, me, after(0.4))).toBe('Ada')
    expect(claimedByOther(claimed, me, after(0.5))).toBeNull()
    expect(claimedByOther(claimed, other, after(0))).toBeNull()
    expect(claimedByOther({ claimedBy: null, claimedByName: null, claimedAt: null }, me, received)).toBeNull()
  })
})
