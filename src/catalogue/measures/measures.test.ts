import { describe, expect, test } from 'vitest'
import { catalogue } from '../offered.ts'

const measures = [...catalogue.measures.values()]
const day = (text: string) => Date.parse(`${text}T00:00Z`)

describe.each(measures)('$code', (measure) => {
  test('says what is counted over what, why it matters, and where the method is from', () => {
    for (const text of [measure.numerator, measure.denominator, measure.whyItMatters, measure.source])
      expect(text).toMatch(/^[A-Z].{20,}\.$/)
    expect(measure.name.length).toBeGreaterThan(10)
    expect(measure.authoredBy).not.toBe('')
    expect(measure.per).toBeGreaterThan(0)
  })

  test('was reviewed on a real day and will be again within two years', () => {
    for (const text of [measure.reviewedOn, measure.nextReviewOn])
      expect(new Date(day(text)).toISOString().slice(0, 10)).toBe(text)
    const years = (day(measure.nextReviewOn) - day(measure.reviewedOn)) / (365.25 * 86_400_000)
    expect(years).toBeGreaterThan(0)
    expect(years).toBeLessThanOrEqual(2)
  })
})

test('no two measures have the same name', () => {
  expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length)
  expect(measures.length).toBeGreaterThan(0)
})
