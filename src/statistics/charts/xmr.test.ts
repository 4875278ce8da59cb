import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart } from './chart.ts'
import type { ChartSettings } from './chart-settings.ts'
import type { SeriesPoint } from './series-rows.ts'
import { xmrChart } from './xmr.ts'

/** The peers' way: limits from the first range on, and drawn even when they collapse. */
const AS_PEERS = { minimumPoints: 1, collapsedLimits: 'draw', twoInThree: 'before 2023' } as const

function chartOf(series: readonly SeriesPoint[], settings: Partial<ChartSettings> = {}): Chart {
  const chart = xmrChart(series, settings)
  if (!chart.ok) throw new Error(chart.problems)
  return chart.value
}
const monthly = (values: readonly (number | null)[]): SeriesPoint[] =>
  values.map((value, i) => ({ at: `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, value }))

describe('short and degenerate series', () => {
  const why = (values: readonly (number | null)[], settings: Partial<ChartSettings> = {}) =>
    chartOf(monthly(values), settings).stretches.map((stretch) => stretch.why)

  it('of fewer than 13 points get values and a mean, but no limits, signals or icons', () => {
    const chart = chartOf(monthly([9, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 30]))
    expect(chart.stretches).toMatchObject([{ centre: 55 / 12, points: 12, why: 'too few points' }])
    expect(chart.points.every((point) => point.limits === null && point.isOutside === null)).toBe(true)
    expect(chart.points.every((point) => point.signal === null && point.judgement === null)).toBe(true)
    expect([chart.variation, chart.assurance]).toEqual([null, null])
    expect(why([3, 4, 5, 4, 3, 4, 5, 4, 3, 4, 5, 4, 3])).toEqual([null])
  })

  it('get provisional limits only when a smaller number is asked for', () => {
    expect(why([3, 4, 5], { minimumPoints: 2 })).toEqual([null])
    expect(why([3, null, 5], { minimumPoints: 2 })).toEqual(['no neighbouring points'])
    expect(why([])).toEqual([])
    expect(chartOf([]).variation).toBeNull()
  })

  it('with nearly all figures alike get no limits, where peers would flag every point', () => {
    const spike = [5, 5, 5, 5, 5, 5, 5, 50, 5, 5, 5, 5, 5, 5]
    expect(why(spike)).toEqual(['collapsed'])
    expect(why(Array(14).fill(4))).toEqual(['collapsed'])
    expect(why(Array(14).fill(4), { screenOutliers: false })).toEqual(['collapsed'])
    expect(chartOf(monthly(spike)).points.some((point) => point.signal !== null)).toBe(false)
    expect(chartOf(monthly(spike), AS_PEERS).points.filter((point) => point.signal !== null)).toHaveLength(14)
  })

  it('judge each stretch after a rebase by itself, and need points enough in each', () => {
    const values = [3, 4, 5, 4, 3, 4, 5, 4, 3, 4, 5, 4, 3, 9, 8]
    expect(why(values, { rebaseAt: ['2025-02'] })).toEqual([null, 'too few points'])
  })
})

describe('the target', () => {
  const steady = monthly([3, 4, 5, 4, 3, 4, 5, 4, 3, 4, 5, 4, 3])
  const met = (settings: Partial<ChartSettings>) => chartOf(steady, settings).assurance

  it('is always met, never met, or met now and then, by where the limits lie', () => {
    expect([met({ target: 90 }), met({ target: -90 }), met({ target: 4 })]).toEqual(['pass', 'fail', 'hit and miss'])
    const increase = { improvement: 'increase' } as const
    expect([met({ target: 90, ...increase }), met({ target: -90, ...increase })]).toEqual(['fail', 'pass'])
  })

  it('says nothing where neither way is better, or there are no limits', () => {
    expect(met({ target: 90, improvement: 'neither' })).toBeNull()
    expect(met({ target: 90, minimumPoints: 20 })).toBeNull()
  })
})

describe('what a chart refuses', () => {
  it('is two figures at one time, a rebase at no point, and a fix too early', () => {
    const twice = xmrChart([...monthly([1, 2]), ...monthly([3])])
    expect(twice).toEqual({ ok: false, problems: 'two figures have the same date' })
    expect(xmrChart(monthly([1, 2]), { rebaseAt: ['2030-01'] })).toMatchObject({ ok: false })
    expect(xmrChart(monthly([1, 2]), { fixAfter: 11 })).toMatchObject({ ok: false })
  })
})

describe('signals', () => {
  it('are for the better, for the worse, or where neither is better just high or low', () => {
    const last = (value: number, improvement: ChartSettings['improvement']) =>
      chartOf(monthly([3, 4, 5, 4, 3, 4, 5, 4, 3, 4, 5, 4, 3, value]), { improvement }).variation
    expect(last(30, 'decrease')).toEqual({ judgement: 'concern', direction: 'high' })
    expect(last(30, 'increase')).toEqual({ judgement: 'improvement', direction: 'high' })
    expect(last(-30, 'decrease')).toEqual({ judgement: 'improvement', direction: 'low' })
    expect(last(30, 'neither')).toEqual({ judgement: 'neutral high', direction: 'high' })
    expect(last(-30, 'neither')).toEqual({ judgement: 'neutral low', direction: 'low' })
    expect(last(4, 'neither')).toEqual({ judgement: 'common cause', direction: null })
  })

  it('name the trend a point belongs to, also when another trend follows', () => {
    const chart = chartOf(monthly([1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7]))
    const trends = chart.points.filter((point) => point.signal?.rule === 'trend')
    expect(trends.length).toBeGreaterThan(0)
    expect(trends.every((point) => point.signal?.direction === 'high')).toBe(true)
  })

  it('do not change when every figure is multiplied by two, or the order of rows is lost', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 60 })), { minLength: 13, maxLength: 40 })
    fc.assert(
      fc.property(values, (figures) => {
        const signals = (series: SeriesPoint[]) => chartOf(series).points.map((point) => point.signal)
        const once = signals(monthly(figures))
        expect(signals(monthly(figures.map((value) => (value === null ? null : value * 2))))).toEqual(once)
        expect(signals(monthly(figures).toReversed())).toEqual(once)
      }),
    )
  })

  it('stay silent about a missing month, and lie on the side they name', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 60 })), { minLength: 13, maxLength: 40 })
    fc.assert(
      fc.property(values, (figures) => {
        for (const { value, signal, side } of chartOf(monthly(figures)).points) {
          if (value === null) expect(signal).toBeNull()
          if (signal && signal.rule !== 'trend') expect(side).toBe(signal.direction === 'high' ? 1 : -1)
        }
      }),
    )
  })
})
