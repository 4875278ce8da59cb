import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import adapters, { leftOut } from './adapter.ts'
import { compareAnswer } from './compare-answer.ts'
import type { GoldenVector } from './golden-vector.ts'
import { runGolden, unexplained } from './run-golden.ts'

const folder = fileURLToPath(new URL('../data/golden/vectors', import.meta.url))
const vector = (expected: GoldenVector['expected'], more: Partial<GoldenVector> = {}): GoldenVector => ({
  peer: 'a',
  method: 'b',
  case: 'c',
  input: null,
  options: null,
  expected,
  ...more,
})

describe('the answers of the field’s own tools', () => {
  it('are ours, wherever we give one, and nearly all that is expected is compared', () => {
    const { failures, total } = runGolden(folder)
    console.log(`golden subset: ${JSON.stringify(total)}`)
    expect(failures).toEqual([])
    expect(total.passed).toBeGreaterThanOrEqual(109)
    expect(total.compared).toBeGreaterThan(50 * total.absent)
  })

  it('are missed where an adapter answers something else, throws, or answers nothing that was asked', () => {
    const methods = { 'R-stats/qchisq': () => ({ value: [1] }), 'NHSRplotthedots/xmr': () => ({}) }
    const run = runGolden(folder, methods)
    expect(run.methods.get('R-stats/qchisq')?.passed).toBe(0)
    expect(run.methods.get('NHSRplotthedots/xmr')?.passed).toBe(0)
    expect(run.total.uncovered).toBeGreaterThan(0)
  })

  it('are left out only with a reason, and no adapter passes over a vector without one', () => {
    expect(leftOut.filter(({ why }) => why.length < 20)).toEqual([])
    const passedOver = runGolden(folder).uncovered.filter(({ method }) => method in adapters)
    expect(unexplained(passedOver, leftOut)).toEqual([])
    const uncovered = [{ method: 'a/b', case: 'c' }]
    expect(unexplained(uncovered, [{ method: 'a/b', cases: ['d'], why: 'of another case' }])).toEqual(uncovered)
    expect(unexplained(uncovered, [{ method: 'a/b', fields: ['e'], why: 'of a column only' }])).toEqual(uncovered)
  })
})

describe('an answer is compared', () => {
  const differs = (got: unknown, expected: Record<string, unknown>, more: Partial<GoldenVector> = {}) =>
    compareAnswer(got, vector(expected, more)).differences.length > 0

  it('with numbers to a billionth, and with no value where there is none', () => {
    expect(differs({ a: 1 + 1e-10 }, { a: 1 })).toBe(false)
    expect(differs({ a: 1 + 1e-8 }, { a: 1 })).toBe(true)
    expect(differs({ a: 1 + 1e-8 }, { a: 1 }, { tolerance: { relative: 1e-6 } })).toBe(false)
    expect(differs({ a: null }, { a: 'NaN' })).toBe(false)
    expect(differs({ a: 0 }, { a: null })).toBe(true)
    expect(differs({ a: Infinity }, { a: 'Infinity' })).toBe(false)
    expect(differs({ a: 'x' }, { a: 1 })).toBe(true)
  })

  it('in lists of the same length, in words letter for letter', () => {
    expect(differs({ a: ['x', 'y'] }, { a: ['x', 'y'] })).toBe(false)
    expect(differs({ a: ['x'] }, { a: ['x', 'y'] })).toBe(true)
    expect(differs({ a: null }, { a: ['x', 'y'] })).toBe(true)
    expect(differs({ a: { b: 'X' } }, { a: { b: 'x' } })).toBe(true)
  })

  it('without what the tool gets wrong; a refusal with a refusal', () => {
    expect(differs({ a: 2, b: 1 }, { a: 1, b: 1 }, { quirk: { text: 'bug', fields: ['a'] } })).toBe(false)
    expect(differs({ error: 'no' }, { error: 'stop' })).toBe(false)
    expect(differs({ a: 1 }, { error: 'stop' })).toBe(true)
    expect(differs({ error: 'no' }, { a: 1 })).toBe(true)
  })

  it('and what has no place in it is counted as absent', () => {
    expect(compareAnswer({ a: 1 }, vector({ a: 1, b: [1, 2], c: { d: 1 } }))).toMatchObject({ compared: 1, absent: 3 })
    expect(compareAnswer({ a: 1, b: undefined }, vector({ b: [1, 2] }))).toMatchObject({ compared: 0, absent: 2 })
  })
})
