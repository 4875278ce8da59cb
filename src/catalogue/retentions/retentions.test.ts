import { describe, expect, test } from 'vitest'
import { catalogue } from '../offered.ts'

const rules = [...catalogue.retentions.values()]

describe('a retention rule', () => {
  test('names its source, and says so where nobody has read it', () => {
    for (const { periods, atLeast } of rules) {
      for (const { source, verified } of [...periods, ...(atLeast ? [atLeast] : [])]) {
        expect(source.length).toBeGreaterThan(5)
        if (!verified) expect(source).toMatch(/unverified|our own rule/i)
      }
    }
  })

  test('says for each sector once how long, or for all at once', () => {
    for (const { code, periods } of rules) {
      const sectors = periods.map(({ sector }) => sector)
      expect(new Set(sectors).size, code).toBe(sectors.length)
      if (sectors.includes('all')) expect(sectors).toEqual(['all'])
    }
  })

  test('is for people’s records in exactly one case', () => {
    expect(rules.filter(({ isForPeople }) => isForPeople)).toHaveLength(1)
  })

  test('never lets a record of the use of force go before three years (section 6(6))', () => {
    const floors = rules.flatMap(({ atLeast }) => (atLeast ? [atLeast.years] : []))
    expect(Math.min(...floors)).toBe(3)
  })
})
