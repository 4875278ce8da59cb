import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countInterval, rateInterval } from './count-interval.ts'

const FOLDER = new URL('../../../tests/data/golden/vectors/', import.meta.url)
const vectorsOf = (peer: string, start: string) =>
  readdirSync(new URL(`${peer}/`, FOLDER))
    .filter((file) => file.startsWith(start))
    .map((file) => JSON.parse(readFileSync(new URL(`${peer}/${file}`, FOLDER), 'utf8')))

function expectClose(ours: number, theirs: number, where: string): void {
  expect(Math.abs(ours - theirs), `${where}: ${ours} ${theirs}`).toBeLessThanOrEqual(1e-9 * Math.abs(theirs) + 1e-12)
}

describe('the interval of a rate', () => {
  it('is that of OHID’s own package, value for value', () => {
    let compared = 0
    for (const { case: name, options, input, expected } of vectorsOf('PHEindicatormethods', 'rate-')) {
      for (const confidence of [options.confidence].flat()) {
        const isOneOfTwo = Array.isArray(options.confidence)
        const suffix = isOneOfTwo ? `${(confidence * 100).toFixed(1).replace('.', '_')}cl` : 'cl'
        for (const [i, x] of input.x.entries()) {
          const rate = rateInterval(x, input.n[i], { per: options.multiplier, confidence })
          if (expected.error) {
            if (x < 0) expect(rate.ok).toBe(false)
            continue
          }
          if (!rate.ok) throw new Error(rate.problems)
          expectClose(rate.value.value, expected.value[i], `${name} value ${i}`)
          expectClose(rate.value.lower, expected[`lower${suffix}`][i], `${name} lower ${i}`)
          expectClose(rate.value.upper, expected[`upper${suffix}`][i], `${name} upper ${i}`)
          expect(rate.value.method).toBe(x < 10 ? 'exact' : 'Byar')
          compared += 3
        }
      }
    }
    expect(compared).toBeGreaterThan(300)
  })

  it('is R’s exact one below 10 events', () => {
    let compared = 0
    for (const { options, input, expected } of vectorsOf('R-stats', 'poisson-exact')) {
      for (const [i, x] of input.x.entries()) {
        if (x >= 10) continue
        const { lower, upper } = countInterval(x, options.confidence)
        expectClose(lower / input.personTime[i], expected.lower[i], `lower ${x}`)
        expectClose(upper / input.personTime[i], expected.upper[i], `upper ${x}`)
        compared += 2
      }
    }
    expect(compared).toBe(24)
  })

  it('does not exist without exposure, nor for what is no count', () => {
    expect(rateInterval(3, 0)).toEqual({ ok: false, problems: 'no bed days' })
    expect(rateInterval(3, 0, { of: 'people' })).toEqual({ ok: false, problems: 'no people' })
    expect(() => countInterval(-1)).toThrow('not a count')
    for (const confidence of [0.5, 1, 95]) expect(() => countInterval(3, confidence)).toThrow('not a confidence')
  })
})
