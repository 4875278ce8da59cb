import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kappa } from './kappa.ts'
import { twoCategoryAgreement } from './two-category-agreement.ts'

const weightings = ['none', 'equal', 'squared'] as const
const table = fc.integer({ min: 2, max: 5 }).chain((size) => {
  const row = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: size, maxLength: size })
  return fc.array(row, { minLength: size, maxLength: size })
})
const found = (rows: readonly (readonly number[])[], weighting: (typeof weightings)[number] = 'none') => {
  const result = kappa(rows, { weighting })
  if (!result.ok) throw new Error(result.problems)
  return result.value
}

describe('kappa', () => {
  it('is 1 when they always agree, and 0 when they agree as chance would', () => {
    for (const weighting of weightings) {
      expect(
        found(
          [
            [5, 0, 0],
            [0, 7, 0],
            [0, 0, 9],
          ],
          weighting,
        ),
      ).toMatchObject({ value: 1, agreed: 1 })
      expect(
        found(
          [
            [6, 12],
            [4, 8],
          ],
          weighting,
        ).value,
      ).toBeCloseTo(0, 12)
    }
  })

  it('is the same when the raters change places, and the same for twice as many, only surer', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...weightings), (rows, weighting) => {
        const turned = rows.map((_, i) => rows.map((row) => row[i] ?? 0))
        const one = found(rows, weighting)
        const two = found(
          rows.map((row) => row.map((cell) => 2 * cell)),
          weighting,
        )
        expect(found(turned, weighting).value).toBeCloseTo(one.value, 11)
        expect(found(turned, weighting).standardError).toBeCloseTo(one.standardError, 11)
        expect(two.value).toBeCloseTo(one.value, 11)
        expect(two.standardError * Math.SQRT2).toBeCloseTo(one.standardError, 11)
        expect(one.lower).toBeLessThanOrEqual(one.value)
        expect(one.value).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is not defined when both used one category only: that is not 1', () => {
    const refusal = { ok: false, problems: 'not defined: both raters used one category only' }
    for (const weighting of weightings)
      expect(
        kappa(
          [
            [30, 0],
            [0, 0],
          ],
          { weighting },
        ),
      ).toEqual(refusal)
    expect(
      kappa([
        [0, 0],
        [0, 4],
      ]),
    ).toEqual(refusal)
  })

  it('is refused for what is no square of counts', () => {
    for (const rows of [[], [[1]], [[1, 2], [3]]]) expect(kappa(rows)).toMatchObject({ ok: false })
    for (const rows of [
      [
        [0, 0],
        [0, 0],
      ],
      [
        [1, -1],
        [2, 3],
      ],
    ])
      expect(kappa(rows)).toEqual({ ok: false, problems: 'there is nothing to compare' })
  })

  it('is low beside high agreement when one category is much the commonest, which the indices show', () => {
    const rows = [
      [90, 4],
      [5, 1],
    ] as const
    expect(found(rows).value).toBeLessThan(0.2)
    expect(twoCategoryAgreement(rows)).toMatchObject({
      value: { agreed: 0.91, adjustedKappa: expect.closeTo(0.82, 12), prevalenceIndex: 0.89, biasIndex: -0.01 },
    })
    expect(
      twoCategoryAgreement([
        [0, 0],
        [0, 0],
      ]),
    ).toMatchObject({ ok: false })
  })
})
