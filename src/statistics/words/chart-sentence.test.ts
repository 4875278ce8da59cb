import { describe, expect, it } from 'vitest'
import type { ChartSettings } from '../charts/chart-settings.ts'
import { xmrChart } from '../charts/xmr.ts'
import { chartSentence } from './chart-sentence.ts'

function sentence(values: readonly (number | null)[], settings: Partial<ChartSettings> = {}): string {
  const months = values.map((value, i) => ({
    at: `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value,
  }))
  const chart = xmrChart(months, settings)
  if (!chart.ok) throw new Error(chart.problems)
  return chartSentence(chart.value)
}
const STEADY = [20, 23, 18, 21, 19, 22, 20, 18, 22, 21, 19, 20, 22]

describe('the sentence under a chart of monthly rates', () => {
  it('says that nothing has changed when nothing has', () => {
    expect(sentence(STEADY)).toBe('No sign of real change: month-to-month differences are within what chance gives.')
  })

  it('says that it is too soon to tell', () => {
    expect(sentence([])).toBe('Too few months to tell: there are no figures yet.')
    expect(sentence([20])).toBe('Too few months to tell: there is 1, and it takes 13.')
    expect(sentence(STEADY.slice(0, 12))).toBe('Too few months to tell: there are 12, and it takes 13.')
    expect(sentence([...STEADY, 20], { rebaseAt: ['2026-02'] })).toContain('there is 1, and')
    expect(sentence([1, null, 1], { minimumPoints: 2 })).toContain('no two months next to each other')
  })

  it('says that months are too alike for this chart', () => {
    expect(sentence(Array(14).fill(0))).toBe('The months are too alike for this chart to tell real change from chance.')
  })

  it('names the latest month when that is beyond chance, either way', () => {
    expect(sentence([...STEADY, 60])).toBe(
      'Sign of real change for the worse: February 2026 was higher than chance alone is likely to give.',
    )
    expect(sentence([...STEADY, 0])).toContain('was lower than chance alone')
  })

  it('tells a run, a steady fall and two of three from one another', () => {
    const run = [...STEADY, ...STEADY, 18, 18.5, 18, 18.5, 18, 18.5, 18]
    expect(sentence(run)).toContain('was one of 7 or more months in a row below the average')
    expect(sentence(run.map((value) => 40 - value))).toContain('in a row above the average')
    const fall = [...STEADY, 23, 22.5, 22, 21, 20, 19, 18]
    expect(sentence(fall)).toContain('part of a steady fall over 7 months or more')
    expect(sentence(fall.map((value) => 40 - value))).toContain('part of a steady rise')
    expect(sentence([...STEADY, 26, 26])).toContain(
      'one of two or more months within three that are much higher than usual',
    )
    expect(sentence([...STEADY, 19, 14, 14])).toContain('within three that are much lower than usual')
  })

  it('remembers the last sign when the latest month has none', () => {
    expect(sentence([...STEADY, 60, 20])).toBe(
      'No sign of real change in March 2026. The last sign was in February 2026, which was higher than chance alone is likely to give.',
    )
  })

  it('says when there is no figure for the latest month', () => {
    expect(sentence([...STEADY, null])).toBe('There is no figure for February 2026, so nothing can be said about it.')
  })
})
