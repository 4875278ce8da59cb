import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SeriesPoint, type XmrChart, type XmrSettings, xmrChart } from './xmr.ts'
import { type PointFacts, type Signal, twoInThree } from './xmr-rules.ts'

type Vector = {
  readonly case: string
  readonly method: string
  readonly options: Record<string, unknown>
  readonly input: { dates?: string[]; values: (number | null)[]; mean?: number[]; upl?: number[]; lpl?: number[] }
  readonly expected: Record<string, unknown>
  readonly quirk: { readonly fields: readonly string[] | null } | null
}

const FOLDER = new URL('../../tests/data/golden/vectors/', import.meta.url)
const vectorsOf = (peer: string): Vector[] =>
  readdirSync(new URL(`${peer}/`, FOLDER)).map((file) =>
    JSON.parse(readFileSync(new URL(`${peer}/${file}`, FOLDER), 'utf8')),
  )

/** The peers' way: limits from the first range on, and drawn even when they collapse. */
const AS_PEERS = { minimumPoints: 1, collapsedLimits: 'draw', twoInThree: 'before 2023' } as const

function chartOf(series: readonly SeriesPoint[], settings: Partial<XmrSettings> = {}): XmrChart {
  const chart = xmrChart(series, settings)
  if (!chart.ok) throw new Error(chart.problems)
  return chart.value
}
const monthly = (values: readonly (number | null)[]): SeriesPoint[] =>
  values.map((value, i) => ({ at: `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, value }))

function peerChart({ input, options }: Vector): XmrChart {
  const series = input.values.map((value, i) => ({ at: input.dates?.[i] ?? String(i).padStart(4, '0'), value }))
  const improvement = { increase: 'increase', decrease: 'decrease', neutral: 'neither' } as const
  return chartOf(series, {
    ...AS_PEERS,
    improvement: improvement[(options['improvementDirection'] ?? 'increase') as keyof typeof improvement],
    screenOutliers: options['screenOutliers'] === true,
    fixAfter: (options['fixAfterNPoints'] as number | null | undefined) ?? null,
    rebaseAt: (options['rebaseDates'] as string[] | undefined) ?? [],
    target: (options['target'] as number | null | undefined) ?? null,
  })
}

const label = (signal: Signal | null): string => {
  if (signal === null) return 'Common Cause'
  const high = signal.direction === 'high'
  return {
    outside: high ? 'Above UCL' : 'Below LCL',
    trend: `7 Point Trend (${high ? 'Increasing' : 'Decreasing'})`,
    'two in three': `2 in 3 ${high ? 'Above' : 'Below'} CL`,
    run: `7 Points ${high ? 'Above' : 'Below'} CL`,
  }[signal.rule]
}

/** Our chart in the peer's columns. The peer calls a missing value "common cause"; we say nothing of it. */
function peerColumns(vector: Vector): Record<string, unknown> {
  const { points, stretches, variation, assurance } = peerChart(vector)
  const limit = (end: 'lower' | 'upper') => points.map((point) => stretches[point.stretch]?.limits?.[end] ?? null)
  const icon = { 'common cause': 'common_cause', 'neutral high': 'neutral_high', 'neutral low': 'neutral_low' } as const
  const iconOf = () => {
    if (variation === null || variation.direction === null) return 'common_cause'
    return icon[variation.judgement as keyof typeof icon] ?? `${variation.judgement}_${variation.direction}`
  }
  const type = (judgement: string | null) =>
    judgement === null || judgement === 'common cause' ? 'common_cause' : `special_cause_${judgement.replace(' ', '_')}`
  return {
    value: points.map((point) => point.value),
    rebaseGroup: points.map((point) => point.stretch),
    mean: points.map((point) => stretches[point.stretch]?.mean ?? null),
    lpl: limit('lower'),
    upl: limit('upper'),
    outsideLimits: points.map((point) => point.isOutside),
    relativeToMean: points.map((point) => point.side),
    closeToLimits: points.map((point) => point.isNear),
    specialCauseType: points.map((point) => label(point.signal)),
    specialCauseFlag: points.map((point) => point.signal !== null),
    pointType: points.map((point) => type(point.judgement)),
    icons: {
      'no facet': { variation: iconOf(), assurance: assurance === 'hit and miss' ? 'inconsistent' : assurance },
    },
  }
}

/** The peer calls the last point of a rising trend falling, because the next step is a tie (statement in xmr-rules.ts). */
const MISLABELLED = new Set(['edge-ties-break-trend specialCauseType[9]', 'edge-ties-break-trend pointType[9]'])

/** Compares every expected value there is a column for, to 1e-9, and says how many that were. */
function compare(got: Record<string, unknown>, vector: Vector): number {
  let compared = 0
  for (const [field, expected] of Object.entries(vector.expected)) {
    if (!(field in got) || vector.quirk?.fields?.includes(field)) continue
    const wanted: unknown[] = Array.isArray(expected) ? expected : [expected]
    const have = Array.isArray(expected) ? (got[field] as unknown[]) : [got[field]]
    expect(have.length, `${vector.case} ${field}`).toBe(wanted.length)
    for (const [i, want] of wanted.entries()) {
      const where = `${vector.case} ${field}[${i}]`
      if (MISLABELLED.has(where)) continue
      if (typeof want === 'number')
        expect(Math.abs(Number(have[i]) - want), where).toBeLessThan(1e-9 * (1 + Math.abs(want)))
      else expect(have[i], where).toEqual(want === 'NaN' ? null : want)
      compared += 1
    }
  }
  return compared
}

describe('an XmR chart', () => {
  it('gives the answers of NHSRplotthedots, value for value, where it gives any', () => {
    const vectors = vectorsOf('NHSRplotthedots').filter(
      (vector) => vector.method === 'xmr' && !vector.expected['error'],
    )
    const compared = vectors.map((vector) => compare(peerColumns(vector), vector)).reduce((a, b) => a + b, 0)
    expect(vectors.length).toBe(50)
    expect(compared).toBe(12_093)
  })

  it('counts points beyond the limits in two of three since 2023, as Making Data Count announced', () => {
    const vectors = vectorsOf('NHSRplotthedots').filter((vector) => vector.method === 'rule:two-in-three-mdc2023')
    const compared = vectors.map((vector) => compare(ruleColumns(vector), vector)).reduce((a, b) => a + b, 0)
    expect(vectors.length).toBe(19)
    expect(compared).toBeGreaterThan(1000)
  })

  it('says "no trend" where a missing value made the peer throw', () => {
    const [crash] = vectorsOf('NHSRplotthedots').filter((vector) => vector.expected['error'])
    if (!crash) throw new Error('the vector is missing')
    expect(peerChart(crash).points.filter((point) => point.signal?.rule === 'trend')).toEqual([])
  })
})

function ruleColumns({ input }: Vector): Record<string, unknown> {
  const facts = input.values.map((value, i): PointFacts => {
    const [mean, upper, lower] = [input.mean?.[i] ?? 0, input.upl?.[i] ?? 0, input.lpl?.[i] ?? 0]
    if (value === null) return { value, side: null, isOutside: null, isNear: null }
    const isOutside = value > upper || value < lower
    const isFar = Math.abs(value - mean) > ((upper - mean) * 2) / 3
    return { value, side: value > mean ? 1 : value < mean ? -1 : 0, isOutside, isNear: isFar && !isOutside }
  })
  return {
    beyondTwoSigma: facts.map((fact) => (fact.value === null ? null : fact.isNear || fact.isOutside)),
    twoInThree: twoInThree(facts, 'since 2023'),
  }
}

describe('short and degenerate series', () => {
  const why = (values: readonly (number | null)[], settings: Partial<XmrSettings> = {}) =>
    chartOf(monthly(values), settings).stretches.map((stretch) => stretch.why)

  it('of fewer than 13 points get values and a mean, but no limits, signals or icons', () => {
    const chart = chartOf(monthly([9, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 30]))
    expect(chart.stretches).toEqual([{ mean: 55 / 12, limits: null, why: 'too few points' }])
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
  const met = (settings: Partial<XmrSettings>) => chartOf(steady, settings).assurance

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
