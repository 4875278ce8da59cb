import { describe, expect, it } from 'vitest'
import { fewestCrossings } from './anhoej-runs.ts'

describe('the fewest crossings', () => {
  it('are the 5 % quantile of fair coins, so few that 5 % or more lie at or below', () => {
    expect([10, 12, 16, 20, 24, 30].map((points) => fewestCrossings(points - 1))).toEqual([2, 3, 4, 6, 8, 10])
    expect(fewestCrossings(0)).toBe(0)
  })

  it('are still there for very many', () => {
    const coins = 5_000
    expect(Math.abs(fewestCrossings(coins) - (coins / 2 - 1.645 * Math.sqrt(coins / 4)))).toBeLessThan(2)
  })
})
