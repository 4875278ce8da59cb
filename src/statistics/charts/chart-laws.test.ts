import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import type { Chart, ChartPoint, Limits } from './chart.ts'
import { type AnyPoint, chartOf, dateAt, KINDS, seriesFor } from './testing/any-series.builder.ts'

const RUNS = { numRuns: depth(40, 1_000) }
const AS_ASKED = { minimumPoints: 2 } as const
const close = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)))
const linesOf = ({ centre, limits }: ChartPoint) => [centre, ...Object.values(limits ?? {})]

/** Whether a value lies so near to a line that rounding decides: laws of arithmetic do not reach there. */
function isOnALine({ points }: Chart): boolean {
  return points.some((point) => point.value !== null && linesOf(point).some((line) => close(point.value, line)))
}

/** Holds two charts to be the same but for `change`, which values and lines have gone through. */
function expectChanged(chart: Chart, other: Chart, change: (line: number) => number): void {
  const lines = chart.points.flatMap(linesOf).map((line) => (line === null ? null : change(line)))
  const others = other.points.flatMap(linesOf)
  expect(others.length).toBe(lines.length)
  expect(others.filter((line, n) => !close(line, lines[n] ?? null))).toEqual([])
  if (isOnALine(chart) || isOnALine(other)) return
  expect(other.points.map((point) => point.reasons)).toEqual(chart.points.map((point) => point.reasons))
}

const withValues = (series: readonly AnyPoint[], change: (value: number) => number): AnyPoint[] =>
  series.map((point) =>
    'of' in point ? point : { ...point, value: point.value === null ? null : change(point.value) },
  )

describe.each(KINDS)('a chart: %s', (kind) => {
  it('is the same in whatever order its rows come', () => {
    fc.assert(
      fc.property(seriesFor(kind), fc.infiniteStream(fc.double({ min: 0, max: 1 })), (series, chance) => {
        const shuffled = series
          .map((point) => ({ point, key: chance.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ point }) => point)
        expect(chartOf(kind, shuffled).points).toEqual(chartOf(kind, series).points)
      }),
      RUNS,
    )
  })

  it('changes nothing but its unit with the multiplier', () => {
    fc.assert(
      fc.property(seriesFor(kind), fc.constantFrom(100, 1000), (series, multiplier) => {
        const once = chartOf(kind, series, AS_ASKED)
        const times = chartOf(kind, series, { ...AS_ASKED, multiplier })
        expect(times.points.map((point) => point.reasons)).toEqual(once.points.map((point) => point.reasons))
        expectChanged(once, times, (line) => line * multiplier)
      }),
      RUNS,
    )
  })

  it('is, after a rebase, what it would be of each part alone: no rule reaches across', () => {
    fc.assert(
      fc.property(seriesFor(kind), fc.integer({ min: 1, max: 12 }), (series, place) => {
        const parts = [series.slice(0, place), series.slice(place)].map((part) => chartOf(kind, part, AS_ASKED))
        const whole = chartOf(kind, series, { ...AS_ASKED, rebaseAt: [dateAt(place)] })
        const alone = parts.flatMap((part, n) => part.points.map((point) => ({ ...point, stretch: n })))
        expect(whole.points).toEqual(alone)
      }),
      RUNS,
    )
  })

  it('has lines in order, inside what is possible', () => {
    const least = /xmr|individuals|run/.test(kind) ? -Infinity : 0
    const most = kind.startsWith('p') ? 1 : Infinity
    fc.assert(
      fc.property(seriesFor(kind), (series) => {
        const limits = chartOf(kind, series, AS_ASKED).points.flatMap((point): Limits[] =>
          point.limits ? [point.limits] : [],
        )
        const isInOrder = ({ lower, nearLower, nearUpper, upper }: Limits) =>
          least <= lower && lower <= nearLower && nearLower <= nearUpper && nearUpper <= upper && upper <= most
        expect(limits.filter((one) => !isInOrder(one))).toEqual([])
      }),
      RUNS,
    )
  })

  it('says nothing of a point without a value, and leads with the one label', () => {
    fc.assert(
      fc.property(seriesFor(kind), (series) => {
        const { points } = chartOf(kind, series, AS_ASKED)
        expect(points.filter(({ signal, reasons }) => signal !== (reasons[0] ?? null))).toEqual([])
        const missing = points.filter((point) => point.value === null)
        expect(missing.filter(({ signal, judgement, side }) => signal ?? judgement ?? side)).toEqual([])
        const isAstray = ({ side, reasons }: ChartPoint) =>
          reasons.some(({ rule, direction }) => /run|two/.test(rule) && side !== (direction === 'high' ? 1 : -1))
        expect(points.filter(isAstray)).toEqual([])
      }),
      RUNS,
    )
  })
})

describe.each(['xmr', 'individuals', 'moving range', 'run', 't'] as const)('figures in another unit: %s', (kind) => {
  it('give the same chart in that unit', () => {
    fc.assert(
      fc.property(seriesFor(kind), fc.constantFrom(0.5, 3, 60), (series, factor) => {
        const scaled = withValues(series, (value) => value * factor)
        expectChanged(chartOf(kind, series, AS_ASKED), chartOf(kind, scaled, AS_ASKED), (line) => line * factor)
      }),
      RUNS,
    )
  })
})

describe.each(['xmr', 'individuals', 'run'] as const)('figures from another nought: %s', (kind) => {
  it('give the same chart as much higher, and upside down its reflection', () => {
    fc.assert(
      fc.property(seriesFor(kind), fc.integer({ min: -50, max: 50 }), (series, more) => {
        const once = chartOf(kind, series, AS_ASKED)
        expectChanged(
          once,
          chartOf(
            kind,
            withValues(series, (value) => value + more),
            AS_ASKED,
          ),
          (line) => line + more,
        )
        const mirrored = chartOf(
          kind,
          withValues(series, (value) => -value),
          AS_ASKED,
        )
        if (isOnALine(once)) return
        const turned = { high: 'low', low: 'high' } as const
        expect(mirrored.points.map((point) => point.reasons)).toEqual(
          once.points.map((point) =>
            point.reasons.map(({ rule, direction }) => ({ rule, direction: turned[direction] })),
          ),
        )
      }),
      RUNS,
    )
  })

  it('and moving ranges do not change at all', () => {
    fc.assert(
      fc.property(seriesFor('moving range'), fc.integer({ min: -50, max: 50 }), (series, more) => {
        const moved = chartOf(
          'moving range',
          withValues(series, (value) => value + more),
          AS_ASKED,
        )
        expect(moved.points).toEqual(chartOf('moving range', series, AS_ASKED).points)
      }),
      RUNS,
    )
  })
})

describe.each(['u', 'u prime'] as const)('bed days counted in quarters: %s', (kind) => {
  it('give a quarter of the rate, and the same signs', () => {
    fc.assert(
      fc.property(seriesFor(kind), (series) => {
        const quarters = series.map((point) =>
          'of' in point && point.of !== null ? { ...point, of: point.of * 4 } : point,
        )
        expectChanged(chartOf(kind, series, AS_ASKED), chartOf(kind, quarters, AS_ASKED), (line) => line / 4)
      }),
      RUNS,
    )
  })
})
