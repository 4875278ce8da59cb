import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { htmlProblems } from '../testing/valid-html.ts'
import { BarChart } from './bar-chart.tsx'
import type { ChartPoint } from './chart-point.ts'
import { CHART_SIZES, shownLabels } from './chart-size.ts'
import { LineChart } from './line-chart.tsx'

const WORDS = { id: 'rate', title: 'Rate', description: 'What it shows' }
const draw = (points: readonly ChartPoint[]) => renderToString(<LineChart {...WORDS} points={points} />)
const aPoint = fc.record({
  label: fc.stringMatching(/^[A-Z][a-z]{2} \d{4}$/),
  value: fc.option(fc.nat({ max: 5000 }), { freq: 5 }),
  missing: fc.constantFrom(
    'suppressed' as const,
    'not submitted' as const,
    'no bed days' as const,
    'nothing recorded' as const,
  ),
})

/** All numbers in the drawing: coordinates and paths. */
function coordinates(html: string): readonly number[] {
  const drawn = [...html.matchAll(/ (?:d|x1?|x2|y1?|y2|cx|cy|width|height|transform)="([^"]*)"/g)].map(
    ([, value]) => value,
  )
  return drawn.flatMap((value) => value?.match(/-?[\d.]+|NaN|Infinity/g) ?? []).map(Number)
}

describe('a line chart', () => {
  test('says every value in words at its point, and why a value is missing', () => {
    const html = draw([
      { label: 'April 2026', value: 4.2, said: '4.2 per 1,000' },
      { label: 'May 2026', value: 0 },
      { label: 'June 2026', value: null, missing: 'suppressed' },
      { label: 'July 2026', value: null, missing: 'not submitted' },
      { label: 'August 2026', value: 9, mark: 'higher' },
      { label: 'September 2026', value: null, missing: 'no bed days' },
      { label: 'October 2026', value: null, missing: 'nothing recorded' },
    ])
    for (const words of [
      'April 2026: 4.2 per 1,000',
      'May 2026: 0',
      'June 2026: too small to show',
      'July 2026: not submitted',
      'August 2026: 9: sign of a rise',
      'September 2026: no bed days, so no rate',
      'October 2026: nothing recorded',
    ]) {
      expect(html.match(new RegExp(`<title>${words}</title>`, 'g'))).toHaveLength(CHART_SIZES.length)
    }
  })

  test('draws each reason for a gap in its own way, and explains each that occurs', () => {
    const reasons = ['suppressed', 'not submitted', 'no bed days', 'nothing recorded'] as const
    const html = draw(reasons.map((missing) => ({ label: missing, value: null, missing })))
    const drawn = [...html.matchAll(/lessen-chart__missing[^"]*" d="([^"]*)"/g)].map(([, path]) => path)
    expect(new Set(drawn).size).toBe(reasons.length)
    for (const words of ['Too small to show', 'Not submitted', 'No bed days, so no rate', 'Nothing recorded'])
      expect(html).toContain(`</svg>${words}</li>`)
  })

  test('breaks its line where a value is missing, and never draws a gap as zero', () => {
    const html = draw([
      { label: 'a', value: 1 },
      { label: 'b', value: 2 },
      { label: 'c', value: null },
      { label: 'd', value: 3 },
      { label: 'e', value: 4 },
    ])
    const [path = ''] = html.match(/lessen-chart__line" d="[^"]*"/) ?? []
    expect(path.match(/M/g)).toHaveLength(2)
    expect(path.match(/[ML]/g)).toHaveLength(4)
  })

  test('tells change by shape as well as by colour, and explains only what occurs', () => {
    const quiet = draw([{ label: 'a', value: 1, mark: 'usual' }])
    const loud = draw([
      { label: 'a', value: 1, mark: 'higher' },
      { label: 'b', value: 2, mark: 'lower' },
    ])
    expect(quiet).not.toContain('lessen-chart-key')
    expect(loud).toContain('Sign of a rise')
    expect(loud).toContain('Sign of a fall')
    expect(loud).toMatch(/<path class="lessen-chart__point lessen-chart__point--higher"/)
  })

  test('is an image with a name and a description, drawn for wide and for narrow screens with ids of their own', async () => {
    const html = draw([{ label: 'a', value: 1 }])
    expect(html.match(/role="img"/g)).toHaveLength(2)
    expect(html).toContain('aria-labelledby="rate-wide-title rate-wide-description"')
    expect(html).toContain('aria-labelledby="rate-narrow-title rate-narrow-description"')
    expect(await htmlProblems(html)).toEqual([])
  })

  test('draws any series inside its own ground: empty, all zero, all missing, huge', () => {
    fc.assert(
      fc.property(fc.array(aPoint, { maxLength: 60 }), (points) => {
        const numbers = coordinates(draw(points))
        expect(numbers.every((number) => Number.isFinite(number) && number >= -15 && number <= 780)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a bar chart', () => {
  test('makes the higher value the taller bar, and keeps a zero apart from a missing value', () => {
    const html = renderToString(
      <BarChart
        {...WORDS}
        bars={[
          { label: 'a', value: 2 },
          { label: 'b', value: 4 },
          { label: 'c', value: 0 },
          { label: 'd', value: null, missing: 'suppressed' },
        ]}
      />,
    )
    const heights = [...html.matchAll(/lessen-chart__bar"[^>]* height="([\d.]+)"/g)].map(([, height]) => Number(height))
    const [two = 0, four = 0, zero = 0] = heights
    expect(four).toBeCloseTo(two * 2, 0)
    expect(zero).toBe(1)
    expect(html).toContain('<title>d: too small to show</title>')
    expect(heights).toHaveLength(3 * CHART_SIZES.length)
  })
})

test('labels never crowd: there is room for each, and the last is always shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom(...CHART_SIZES), (count, size) => {
      const shown = shownLabels(count, size, 84)
      expect(shown.has(count - 1)).toBe(true)
      expect(shown.size * 84).toBeLessThanOrEqual(Math.max(84, size.width - size.left - size.right + 84))
    }),
  )
})
