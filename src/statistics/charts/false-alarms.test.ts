import { describe, expect, it } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { seed } from '#tests/setup/seeded-chance.ts'
import type { Chart, Signal } from './chart.ts'
import { chartOf, singles } from './testing/any-series.builder.ts'

const SERIES = depth(1_000, 10_000)
const KNOWN = 300
const NEW = 60

/** Evenly spread chance that begins from the run's seed (mulberry32). */
function chance(): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
const normal = (even: () => number) => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even())

/** In how many of the windows of `size` among the new points the rule is met, all points on one side or going one way. */
function windowsWith(charts: readonly Chart[], rule: Signal['rule'], size: number, needed: number): number {
  let [met, all] = [0, 0]
  for (const { points } of charts) {
    for (let end = KNOWN + size; end <= points.length; end += 1) {
      const window = points.slice(end - size, end)
      const found = window.flatMap((point) => point.reasons.filter((reason) => reason.rule === rule))
      const ways = rule === 'trend' ? found.map((one) => one.direction) : window.map((one) => String(one.side))
      const isOneWay = new Set(ways).size === 1
      all += 1
      if (isOneWay && found.length >= needed) met += 1
    }
  }
  return met / all
}

describe('on stable series, whose limits were fixed long ago', () => {
  const even = chance()
  const charts = Array.from({ length: SERIES }, () =>
    chartOf('xmr', singles(Array.from({ length: KNOWN + NEW }, () => normal(even))), {
      fixAfter: KNOWN,
      screenOutliers: false,
    }),
  )
  const percent = (share: number) => `${(100 * share).toFixed(3)} %`

  /** Bands are five standard errors and more on either side: they hold for every seed. */
  it.each([
    ['outside', 1, 1, 0.0027, 0.0018, 0.0045],
    ['trend', 7, 7, 2 / 5040, 0.00005, 0.001],
    ['two in three', 3, 2, 0.0015, 0.0006, 0.003],
    ['run', 7, 7, 2 / 128, 0.01, 0.024],
  ] as const)('the rule "%s" gives false alarms as often as promised', (rule, size, needed, promised, least, most) => {
    const rate = windowsWith(charts, rule, size, needed)
    console.log(
      `false alarms, ${rule}: ${percent(rate)} of windows of ${size}, promised ${percent(promised)} (${SERIES} series)`,
    )
    expect(rate).toBeGreaterThan(least)
    expect(rate).toBeLessThan(most)
  })

  it('the rules find what is not chance: the same series, risen by two standard deviations', () => {
    const risen = Array.from({ length: 100 }, () =>
      singles(Array.from({ length: KNOWN + NEW }, (_, i) => normal(even) + (i < KNOWN ? 0 : 2))),
    )
    const found = risen.filter((series) =>
      chartOf('xmr', series, { fixAfter: KNOWN })
        .points.slice(KNOWN)
        .some((point) => point.signal),
    ).length
    expect(found).toBe(100)
  })

  it.each([
    [12, 0.1],
    [24, 0.1],
    [60, 0.1],
  ])('Anhøj’s rules are alarmed by fewer than one run chart in ten: %i points', (points, most) => {
    const alarmed = Array.from({ length: SERIES }, () =>
      singles(Array.from({ length: points }, () => normal(even))),
    ).filter((series) => chartOf('run', series, { minimumPoints: 1 }).stretches[0]?.runs.isSignal).length
    console.log(`false alarms, run charts of ${points} points: ${percent(alarmed / SERIES)} (${SERIES} series)`)
    expect(alarmed).toBeGreaterThan(0)
    expect(alarmed / SERIES).toBeLessThan(most)
  })
})
