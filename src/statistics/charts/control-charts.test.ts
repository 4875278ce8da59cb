import { describe, expect, it } from 'vitest'
import {
  cChart,
  gChart,
  individualsChart,
  movingRangeChart,
  pChart,
  pPrimeChart,
  runChart,
  tChart,
  uChart,
  uPrimeChart,
} from './control-charts.ts'
import { counts, made, singles } from './testing/any-series.builder.ts'
import { xmrChart } from './xmr.ts'

const ANY = { minimumPoints: 1 } as const
const limitsOf = (chart: ReturnType<typeof made>) => chart.points.map((point) => point.limits)

describe('limits, worked by hand', () => {
  it('of individuals are three times the average range by 1.128', () => {
    const chart = made(individualsChart(singles([4, 6, 4, 6]), { ...ANY, screenOutliers: false }))
    expect(chart.points[0]).toMatchObject({
      centre: 5,
      limits: { upper: 5 + 3 * (2 / 1.128), nearLower: 5 - 2 * (2 / 1.128) },
    })
    expect(chart.line(1)[0]).toBeCloseTo(5 + 2 / 1.128, 12)
  })

  it('of moving ranges are 3.267 times their mean; the first point has none', () => {
    const chart = made(movingRangeChart(singles([4, 6, 3, 6]), ANY))
    expect(chart.points.map((point) => point.value)).toEqual([null, 2, 3, 3])
    expect(chart.points[3]?.limits?.upper).toBeCloseTo((3.267 * 8) / 3, 12)
    expect(chart.points[3]?.limits?.lower).toBe(0)
    expect(made(movingRangeChart(singles([4, null, 3]), { minimumPoints: 0 })).stretches[0]?.why).toBe(
      'no neighbouring points',
    )
  })

  it('of shares and rates narrow as more is counted', () => {
    const shares = made(
      pChart(
        counts([
          [10, 100],
          [40, 400],
        ]),
        ANY,
      ),
    )
    expect(shares.points.map((point) => point.limits?.upper)).toEqual([
      expect.closeTo(0.1 + 3 * 0.03, 12),
      expect.closeTo(0.1 + 3 * 0.015, 12),
    ])
    const rates = made(
      uChart(
        counts([
          [4, 100],
          [4, 400],
        ]),
        { ...ANY, multiplier: 1000 },
      ),
    )
    expect(rates.points[0]?.centre).toBe(16)
    expect(rates.points[0]?.limits?.upper).toBeCloseTo(1000 * (0.016 + 3 * Math.sqrt(0.016 / 100)), 9)
    expect(rates.points[0]?.limits?.lower).toBe(0)
    expect(rates.line(1)[1]).toBeCloseTo(1000 * (0.016 + Math.sqrt(0.016 / 400)), 9)
  })

  it('of U′ and P′ are as much wider as sigma z says', () => {
    const pairs = counts([
      [2, 100],
      [30, 110],
      [5, 90],
      [28, 100],
      [1, 105],
      [33, 95],
    ])
    for (const [plain, prime] of [
      [uChart, uPrimeChart],
      [pChart, pPrimeChart],
    ] as const) {
      const [narrow, wide] = [made(plain(pairs, ANY)), made(prime(pairs, { ...ANY, screenOutliers: false }))]
      const sigmaZ = wide.stretches[0]?.sigmaZ ?? 0
      expect(sigmaZ).toBeGreaterThan(2)
      expect(wide.line(1)[0]).toBeCloseTo(
        (wide.points[0]?.centre ?? 0) + sigmaZ * ((narrow.line(1)[0] ?? 0) - (narrow.points[0]?.centre ?? 0)),
        9,
      )
    }
  })

  it('of counts are three roots of the mean, and of a given centre its own', () => {
    expect(made(cChart(singles([9, 9, 9]), ANY)).points[0]?.limits).toEqual({
      lower: 0,
      upper: 18,
      nearLower: 3,
      nearUpper: 15,
    })
    expect(made(cChart(singles([9, 9, 9]), { ...ANY, centre: 16 })).points[0]?.limits).toMatchObject({
      lower: 4,
      upper: 28,
    })
  })

  it('of opportunities between events lie about the mean; the centre is the median', () => {
    const chart = made(gChart(singles([0, 1, 8]), ANY))
    expect(chart.points[0]).toMatchObject({
      centre: 1,
      limits: { lower: 0, nearLower: 0, upper: 3 + 3 * Math.sqrt(12) },
    })
    expect(made(gChart(singles([0, 1, 8, 2]), ANY)).points[0]?.centre).toBe(1.5)
    expect(made(gChart(singles([0, 1, 8]), { ...ANY, centre: 10 })).points[0]).toMatchObject({ centre: 6.93 })
  })

  it('of time between events are individuals limits on a bent scale, and longer is better', () => {
    const chart = made(tChart(singles([1, 2 ** 3.6, 1, 2 ** 3.6]), { ...ANY, screenOutliers: false }))
    expect(chart.points[0]?.centre).toBeCloseTo(1.5 ** 3.6, 9)
    expect(chart.points[0]?.limits?.upper).toBeCloseTo((1.5 + 3 / 1.128) ** 3.6, 9)
    expect(chart.points[0]?.limits?.lower).toBe(0)
    expect(chart.settings.improvement).toBe('increase')
    expect(made(tChart(singles([1, 3, 2]), { ...ANY, centre: 7 })).points[0]?.centre).toBeCloseTo(7, 9)
  })

  it('take in only the first rows when fixed, and never the rows left out', () => {
    const values = [...Array.from({ length: 12 }, (_, i) => 4 + (i % 2)), 50, 60]
    expect(made(xmrChart(singles(values), { fixAfter: 12 })).points.at(-1)).toMatchObject({
      centre: 4.5,
      isOutside: true,
    })
    const leftOut = made(xmrChart(singles(values), { leaveOut: ['000012', '000013'] }))
    expect(leftOut.points.at(-1)).toMatchObject({ centre: 4.5, isOutside: true, signal: { rule: 'outside' } })
    expect(
      made(
        uChart(
          counts([
            [1, 100],
            [3, 100],
            [90, 100],
          ]),
          { ...ANY, leaveOut: ['000002'] },
        ),
      ).points[0]?.centre,
    ).toBe(0.02)
  })
})

describe('a run chart', () => {
  it('knows no limits, only whether the median is left too long or crossed too seldom', () => {
    const chart = made(runChart(singles([1, 2, 1, 2, 1, 2, 1, 9, 8, 9, 8, 9, 8, 9])))
    expect(limitsOf(chart).every((limits) => limits === null)).toBe(true)
    expect(chart.stretches[0]?.runs).toEqual({
      useful: 14,
      longest: 7,
      longestAllowed: 7,
      crossings: 1,
      crossingsNeeded: 4,
      isSignal: true,
    })
    expect(chart.variation).toEqual({ judgement: 'unsettled', direction: null })
    expect(chart.line(3).every((line) => line === null)).toBe(true)
  })

  it('marks the points of a run that is too long, for better or worse; one on the median does not break it', () => {
    const values = [1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 2, 3, 5, 2, 3, 2, 3, 2, 1, 8, 9, 9, 8, 7, 6, 8]
    expect(made(runChart(singles(values), { centre: 5 })).points.some((point) => point.signal)).toBe(false)
    const longer = made(runChart(singles([...values.slice(0, 21), 2, 3, 9, 1, 9]), { centre: 5 }))
    expect(longer.points.filter((point) => point.signal).map((point) => Number(point.at))).toEqual([
      12, 13, 15, 16, 17, 18, 19, 20, 21, 22,
    ])
    expect(longer.points[13]?.judgement).toBe('improvement')
    const without = made(
      runChart(singles([...values.slice(0, 21), 2, 3, 9, 1, 9]), { centre: 5, leaveOut: ['000012', '000013'] }),
    )
    expect(without.points.some((point) => point.signal)).toBe(false)
    expect(
      made(runChart(singles(values.toReversed().concat(9, 9, 9, 9, 9, 9, 9, 9, 9)), { centre: 5 })).variation,
    ).toEqual({ judgement: 'concern', direction: 'high' })
  })

  it('of points that all lie on the median says nothing', () => {
    const chart = made(runChart(singles(Array.from({ length: 14 }, () => 3))))
    expect(chart.stretches[0]?.runs).toMatchObject({ useful: 0, longest: null, isSignal: false })
    expect(chart.variation?.judgement).toBe('common cause')
  })

  it('of too few points says that there are too few', () => {
    const chart = made(runChart(singles([1, 2, 3])))
    expect([chart.variation, chart.stretches[0]?.why]).toEqual([null, 'too few points'])
  })
})

describe('what must be said beside a chart', () => {
  const warned = (chart: ReturnType<typeof made>) => chart.warnings.map((warning) => warning.is)
  const steady = Array.from({ length: 14 }, (_, i) => 20 + (i % 3))

  it('is nothing where there is nothing to say', () => {
    expect(warned(made(xmrChart(singles(steady))))).toEqual([])
    expect(warned(made(movingRangeChart(singles(steady))))).toEqual([])
    expect(made(xmrChart([])).warnings).toEqual([])
  })

  it('is that limits are provisional below 13 points, or why there are none', () => {
    expect(made(xmrChart(singles([4, 6, 5]), ANY)).warnings).toEqual([{ is: 'provisional', stretch: 0, points: 3 }])
    expect(warned(made(xmrChart(singles([4, 6, 5]))))).toEqual(['too few points'])
    const few = made(xmrChart(singles([...steady.slice(0, 3), ...steady]), { fixAfter: 3, fewestFixed: 2 }))
    expect(few.warnings).toEqual([{ is: 'provisional', stretch: 0, points: 3 }])
    expect(warned(made(xmrChart(singles(Array.from({ length: 14 }, () => 4)))))).toEqual(['collapsed'])
    expect(warned(made(cChart(singles([null, null]), { minimumPoints: 0 })))).toContain('missing values')
  })

  it('is that rare events want a T or G chart', () => {
    const rare = Array.from({ length: 14 }, (_, i) => Number(i % 5 === 0))
    expect(warned(made(xmrChart(singles(rare))))).toContain('use a T or G chart')
    expect(warned(made(cChart(singles(rare))))).toEqual(['use a T or G chart'])
    expect(warned(made(uChart(counts(rare.map((count) => [count, 300])))))).toEqual(['use a T or G chart'])
    expect(warned(made(gChart(singles(rare))))).toEqual([])
  })

  it('is how many values are missing', () => {
    const some = made(xmrChart(singles([...steady, null, 20])))
    expect(some.warnings).toEqual([{ is: 'missing values', stretch: 0, points: 1 }])
    expect(made(uChart(counts([...steady.map((count): [number, number] => [count, 100]), [0, 0]]))).warnings).toEqual([
      { is: 'missing values', stretch: 0, points: 1 },
    ])
  })
})

describe('without variation', () => {
  const alike = counts(Array.from({ length: 14 }, () => [5, 100] as const))
  const none = counts(Array.from({ length: 14 }, () => [0, 100] as const))
  const why = (chart: ReturnType<typeof made>) => chart.stretches[0]?.why

  it('there are no limits, unless they are asked for', () => {
    expect([
      why(made(uPrimeChart(alike))),
      why(made(pPrimeChart(alike, { screenOutliers: false }))),
      why(made(pChart(none))),
    ]).toEqual(['collapsed', 'collapsed', 'collapsed'])
    expect(why(made(uChart(none, { collapsedLimits: 'draw' })))).toBeNull()
    expect(
      why(
        made(
          uPrimeChart(
            counts([
              [1, 100],
              [null, 100],
              [2, 100],
            ]),
            ANY,
          ),
        ),
      ),
    ).toBe('no neighbouring points')
    expect(why(made(tChart(singles([3]), ANY)))).toBe('no neighbouring points')
    const drawn = { ...ANY, collapsedLimits: 'draw' } as const
    expect([why(made(uPrimeChart(none))), why(made(pPrimeChart(none, drawn)))]).toEqual(['collapsed', 'collapsed'])
  })

  it('and of rows that are all missing nothing is calculated, and nothing said', () => {
    const late = [...Array.from({ length: 12 }, () => null), ...Array.from({ length: 14 }, (_, i) => 3 + (i % 4))]
    for (const make of [xmrChart, cChart, gChart, runChart, tChart]) {
      const chart = made(make(singles(late), { fixAfter: 12 }))
      expect([chart.variation, chart.points.at(-1)?.judgement, chart.stretches[0]?.centre]).toEqual([null, null, null])
    }
  })
})

describe('what the charts refuse', () => {
  it('is a count below nought, more than all, a time of nought, and what is no number', () => {
    const says = (chart: ReturnType<typeof cChart>) => (chart.ok ? 'nothing' : chart.problems)
    expect(says(cChart(singles([-1])))).toContain('below 0')
    expect(says(gChart(singles([-1])))).toContain('below 0')
    expect(says(uChart(counts([[1, -5]])))).toContain('below 0')
    expect(says(uChart(counts([[-1, 5]])))).toContain('below 0')
    expect(says(pChart(counts([[6, 5]])))).toContain('more than all')
    expect(says(tChart(singles([0])))).toContain('no time')
    expect(says(xmrChart(singles([Number.NaN])))).toContain('not a number')
    expect(says(uChart(counts([[1, Infinity]])))).toContain('not a number')
    expect(says(xmrChart(singles([1, 2]), { runLength: 1 }))).toContain('2 points or more')
    expect(says(xmrChart(singles([1, 2]), { leaveOut: ['2030'] }))).toContain('no figure at 2030')
  })
})
