import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import type { Chart } from '../charts/chart.ts'
import { individualsChart, movingRangeChart, runChart } from '../charts/control-charts.ts'
import { xmrChart } from '../charts/xmr.ts'
import { CHART_SENTENCES, chartSentence } from './chart-sentence.ts'
import { FUNNEL_SENTENCES, funnelSentence } from './funnel-sentence.ts'
import { RATIO_SENTENCES, ratioSentence, type SpokenRatio } from './ratio-sentence.ts'
import { oneSentence } from './sentence-rule.ts'
import { MONTHS, TIMES_BETWEEN } from './series-words.ts'
import { foundIn, type SpokenChart, type SpokenPoint } from './spoken-chart.ts'
import { TARGET_SENTENCES, targetSentence } from './target-sentence.ts'
import { WARNING_SENTENCES, warningSentence } from './warning-sentence.ts'

const NEVER = /because|caused|due to|thanks to|best|worst|rank|top |bottom |guarantee|complian/i

describe('the sentence of a chart', () => {
  it('is exactly one for every chart, and every class is reached', () => {
    const reached = new Set<string>()
    for (const chart of anyCharts()) {
      const answering = CHART_SENTENCES.filter((rule) => rule.when({ ...foundIn(chart), words: MONTHS }))
      expect(answering.map(({ found }) => found)).toHaveLength(1)
      for (const { found } of answering) reached.add(found)
    }
    expect([...reached].toSorted()).toEqual(CHART_SENTENCES.map(({ found }) => found).toSorted())
  })

  it('never contradicts its chart', () => {
    let judged = 0
    for (const chart of anyCharts()) {
      const sentence = chartSentence(chart)
      const latest = chart.points.at(-1)
      expect(sentence).not.toMatch(NEVER)
      expect(/for the better/.test(sentence)).toBe(latest?.judgement === 'improvement')
      expect(/for the worse/.test(sentence)).toBe(latest?.judgement === 'concern')
      const isSign = Boolean(latest?.signal) || latest?.judgement === 'unsettled'
      expect(sentence.startsWith('Sign of real change')).toBe(isSign)
      expect(sentence.startsWith('No sign of real change')).toBe(latest?.judgement === 'common cause')
      expect(/higher|above|rise/.test(sentence) && latest?.signal?.direction === 'low').toBe(false)
      expect(/lower|below|fall/.test(sentence) && latest?.signal?.direction === 'high').toBe(false)
      for (const name of sentence.match(/[A-Z][a-z]+ \d{4}/g) ?? []) expect(namesOf(chart)).toContain(name)
      judged += latest?.judgement ? 1 : 0
    }
    expect(judged).toBeGreaterThan(100)
  })

  it('speaks of the middle as the chart has it, and of gaps where it is made of gaps', () => {
    const run = { rule: 'run', direction: 'high' } as const
    const one: Partial<SpokenPoint> = { signal: run, judgement: 'neutral high' }
    expect(chartSentence(chartOf([one], { kind: 'run' }))).toContain('a long row of months above the middle value')
    expect(chartSentence(chartOf([one], { kind: 'g' }))).toContain('7 or more months in a row above the middle value')
    expect(chartSentence(chartOf([one], { kind: 't' }), TIMES_BETWEEN)).toBe(
      'Sign of real change: the gap that ended on 2025-01 was one of 7 or more gaps between events in a row above the middle line, more than chance is likely to give.',
    )
    const settings = { minimumPoints: 13, trendLength: 6, runLength: 8 }
    expect(chartSentence(chartOf([one], { settings, kind: 'u' }))).toContain(
      '8 or more months in a row above the average',
    )
    const trend: Partial<SpokenPoint> = { signal: { rule: 'trend', direction: 'low' }, judgement: 'neutral low' }
    expect(chartSentence(chartOf([trend], { settings }))).toContain('a steady fall over 6 months or more')
    const far: Partial<SpokenPoint> = { signal: { rule: 'outside', direction: 'high' }, judgement: 'improvement' }
    expect(chartSentence(chartOf([far], { kind: 't' }), TIMES_BETWEEN)).toContain('was longer than chance alone')
  })
})

describe('the other sentences', () => {
  it('say of a target what is likely, and promise nothing', () => {
    const said = (['pass', 'fail', 'hit and miss', null] as const).map((assurance) => targetSentence(assurance))
    expect(said.map((sentence) => /likely|chance|Nothing/.test(sentence))).toEqual([true, true, true, true])
    expect(new Set(said).size).toBe(TARGET_SENTENCES.length)
    expect(said.join(' ')).not.toMatch(NEVER)
  })

  it('say each warning of a chart', () => {
    const said = WARNING_SENTENCES.flatMap(({ found }) => {
      const is = found as Parameters<typeof warningSentence>[0]['is']
      return [warningSentence({ is, points: 9 }), warningSentence({ is, points: 1 }, TIMES_BETWEEN)]
    })
    expect(said).toContain('9 months have no figure.')
    expect(said).toContain('1 gap between events has no figure.')
    expect(said).toContain('The lines are made of only 9 months, and may still move a lot.')
    expect(new Set(said).size).toBeGreaterThan(WARNING_SENTENCES.length)
  })

  it('say of a unit among others what its verdict says, with the wanted direction where there is one', () => {
    const verdicts = ['within', 'near high', 'far high', 'near low', 'far low', 'too few to tell'] as const
    const said = verdicts.map((verdict) => funnelSentence('Rowan', verdict))
    expect(said.every((sentence) => sentence.startsWith('Rowan: ') && !NEVER.test(sentence))).toBe(true)
    expect(new Set(said).size).toBe(FUNNEL_SENTENCES.length)
    expect(said.filter((sentence) => /higher than/.test(sentence))).toEqual([said[1], said[2]])
    expect(said.filter((sentence) => /lower than/.test(sentence))).toEqual([said[3], said[4]])
    expect(funnelSentence('Rowan', 'far high', 'lower')).toContain('Lower would be better.')
    expect(funnelSentence('Rowan', 'far low', 'lower')).toContain('Lower is what is hoped for.')
    expect(funnelSentence('Rowan', 'far high', 'higher')).toContain('Higher is what is hoped for.')
    expect(funnelSentence('Rowan', 'far high', 'neither')).not.toContain('hoped')
    expect(funnelSentence('Rowan', 'too few to tell')).toContain('too few to tell')
  })

  it('say more or less often only where the whole interval does', () => {
    const end = fc.option(fc.double({ min: 0, max: 5, noNaN: true }), { nil: null })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), end, end, (value, lower, upper) => {
        const ends = {
          lower: lower === null ? null : Math.min(lower, value),
          upper: upper === null ? null : Math.max(upper, value),
        }
        const said = ratioSentence({ value, ...ends }, 'A', 'B')
        expect(/more often to A/.test(said)).toBe((ends.lower ?? 0) > 1)
        expect(/less often to A/.test(said)).toBe((ends.upper ?? Infinity) < 1)
        expect(said).not.toMatch(NEVER)
      }),
    )
  })

  it('say a ratio with its interval, or that there is none', () => {
    const said = (ratio: SpokenRatio | null) => ratioSentence(ratio, 'women', 'men')
    expect(said({ value: 2.104, lower: 1.004, upper: 3.2 })).toBe(
      'It happened more often to women than to men: 2.1 times as often, likely between 1.004 and 3.2 times.',
    )
    expect(said({ value: 4, lower: 1.5, upper: null })).toContain('at least 1.5 times as often')
    expect(said({ value: 0, lower: 0, upper: 0.7 })).toContain('less often to women')
    expect(said({ value: 1.4, lower: 1, upper: 2 })).toContain('Too unsure to tell')
    expect(said(null)).toBe('Nothing to compare: there is no ratio of women to men.')
    expect(RATIO_SENTENCES).toHaveLength(4)
  })

  it('are refused where none or two would answer: that is a fault of the catalogue', () => {
    const rule = { found: 'a', when: () => true, says: () => 'A.' }
    expect(() => oneSentence([], 1)).toThrow('none')
    expect(() => oneSentence([rule, { ...rule, found: 'b' }], 1)).toThrow('a, b')
    expect(oneSentence([rule], 1)).toBe('A.')
  })
})

const months = (n: number) => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`

function chartOf(points: readonly Partial<SpokenPoint>[], more: Partial<SpokenChart> = {}): SpokenChart {
  return {
    kind: 'xmr',
    settings: { minimumPoints: 13, trendLength: 7, runLength: 7 },
    stretches: [{ why: null }],
    points: points.map((point) => ({ at: '2025-01', value: 1, stretch: 0, signal: null, judgement: null, ...point })),
    ...more,
  }
}

/** Random series of every sort: steady, drifting, rare, short, with gaps, sudden ends and new beginnings. */
function anyCharts(): Chart[] {
  const usual = { weight: 9, arbitrary: fc.integer({ min: 10, max: 30 }) }
  const value = fc.oneof(usual, { weight: 1, arbitrary: fc.constantFrom(null, 0, 70) })
  const values = fc.oneof(
    fc.array(value, { maxLength: 20 }),
    fc.array(value, { minLength: 14, maxLength: 40 }),
    fc.array(fc.constantFrom(0, null), { maxLength: 30 }),
  )
  const tail = fc.constantFrom([], [90], [-50], [90, 20], [12, 13, 12, 13, 12, 13, 12], [null])
  const improvement = fc.constantFrom('increase', 'decrease', 'neither')
  const rebase = fc.option(fc.nat(39), { nil: null, freq: 1 })
  const series = fc.tuple(values, tail, fc.constantFrom(0, 0, 1, -1, 0.5), improvement, fc.constantFrom(2, 13), rebase)
  const makers = [xmrChart, xmrChart, runChart, individualsChart, movingRangeChart]
  return fc
    .sample(series, Math.max(900, depth(900, 5_000)))
    .map(([steady, end, drift, better, minimumPoints, from], n) => {
      const drifted = steady.map((one, i) => (one === null ? null : one + drift * i * 2))
      const points = [...drifted, ...end].map((one, i) => ({ at: months(i), value: one }))
      const rebaseAt = points
        .slice(from ?? points.length)
        .slice(0, 1)
        .map(({ at }) => at)
      const make = makers[n % makers.length] ?? xmrChart
      const chart = make(points, { improvement: better, minimumPoints, rebaseAt })
      if (!chart.ok) throw new Error(chart.problems)
      return chart.value
    })
}

function namesOf(chart: SpokenChart): string[] {
  const last = chart.points.at(-1)?.stretch
  return chart.points
    .filter(({ stretch }, i) => stretch === last && (chart.points[i]?.signal || i === chart.points.length - 1))
    .map(({ at }) => MONTHS.nameOf(at))
}
