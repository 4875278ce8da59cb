import { average, expectedWithin, ownIntervalVerdict } from '#statistics/comparison/ohid-funnel.ts'
import { normalProportion } from '#statistics/intervals/binomial-interval.ts'
import type { Interval } from '#statistics/intervals/interval.ts'
import { answering, type GoldenAdapter } from '#tests/golden/golden-vector.ts'

type Input = { readonly numerator: number[]; readonly denominator: number[]; readonly rate?: number[] }
type Options = {
  readonly statistic: 'rate' | 'ratio' | 'proportion'
  readonly rateType?: 'crude' | 'dsr'
  readonly ratioType?: 'count' | 'isr'
  readonly multiplier: number
  readonly yearsOfData: number
}

const LINES = { '2s': 0.025, '3s': 0.001 } as const

const pairs = ({ numerator, denominator }: Input) =>
  numerator.map((one, i) => ({ numerator: one, denominator: denominator[i] ?? 0 }))

/**
 * The tool halves its way to the share v = x ÷ (x + 1 + events) and stops in the middle of a step of 2⁻²³: our exact
 * answer, put where it would have stopped.
 */
function onItsGrid(events: number, tail: number): Interval {
  const stop = (expected: number) => {
    const share = (Math.floor((expected / (expected + 1 + events)) * 2 ** 23) + 0.5) / 2 ** 23
    return ((1 + events) * share) / (1 - share)
  }
  const { lower, upper } = expectedWithin(events, tail)
  return { lower: stop(lower), upper: stop(upper) }
}

const limits = answering<Input, Options>((input, { statistic, ratioType, multiplier, yearsOfData }, vector) => {
  if (statistic === 'proportion') return undefined
  // At which counts a tool draws its lines is its own choice, and not statistics: ours are compared at the same ones.
  const events = (vector.expected['Events'] ?? vector.expected['Observed_events']) as number[]
  const mean = average(pairs(input)) ?? Number.NaN
  const columns = Object.entries(LINES).flatMap(([name, tail]) => {
    const limit = (expected: number, i: number) => (events[i] ?? 0) / expected
    const within = events.map((count) => onItsGrid(count, tail))
    if (statistic === 'rate') {
      const population = (expected: number) => expected / mean / yearsOfData
      return [
        [`lower_${name}_population_1_year`, within.map(({ upper }) => population(upper))],
        [`lower_${name}_limit`, within.map(({ upper }, i) => mean * multiplier * limit(upper, i))],
        [`upper_${name}_population_1_year`, within.map(({ lower }) => population(lower))],
        [`upper_${name}_limit`, within.map(({ lower }, i) => mean * multiplier * limit(lower, i))],
      ]
    }
    const shown = (ratio: number) => (ratioType === 'isr' ? ratio * multiplier : ratio - 1)
    return [
      [`lower_${name}_exp_events`, within.map(({ upper }) => upper)],
      [`lower_${name}_limit`, within.map(({ upper }, i) => shown(limit(upper, i)))],
      [`upper_${name}_exp_events`, within.map(({ lower }) => lower)],
      [`upper_${name}_limit`, within.map(({ lower }, i) => shown(limit(lower, i)))],
    ]
  })
  const first =
    statistic === 'rate'
      ? { Events: events, baseline: events.map(() => mean * multiplier) }
      : { Observed_events: events }
  return { ...first, ...Object.fromEntries(columns) }
})

const points = answering<Input, Options>((input, { rateType, multiplier, yearsOfData }) => ({
  rate_chart: input.rate,
  denominator_derived: input.denominator.map((one, i) =>
    rateType === 'dsr' && (input.numerator[i] ?? 0) > 0
      ? (multiplier * (input.numerator[i] ?? 0)) / (input.rate?.[i] ?? 0) / yearsOfData
      : one,
  ),
}))

const significance = answering<Input, Options>((input, { statistic }) => {
  const units = pairs(input)
  const mean = statistic === 'ratio' ? 1 : (average(units) ?? Number.NaN)
  return {
    significance: units.map((unit) => {
      const verdict = ownIntervalVerdict(unit, mean, statistic === 'proportion' ? 'share' : 'rate')
      if (verdict === null) return 'Not significant'
      return `${verdict.side === 'high' ? 'High' : 'Low'} (${verdict.at === 'far' ? '0.001' : '0.025'})`
    }),
  }
})

/** Funnels of OHID's PHEindicatormethods. */
export const ohidFunnelColumns: Record<string, GoldenAdapter> = {
  'PHEindicatormethods/calculate_funnel_limits': limits,
  'PHEindicatormethods/calculate_funnel_points': points,
  'PHEindicatormethods/assign_funnel_significance': significance,
  'PHEindicatormethods/poisson_funnel': answering<{ observed: number[] }, { p: number }>(({ observed }, { p }) => ({
    low: observed.map((events) => onItsGrid(events, p).lower),
    high: observed.map((events) => onItsGrid(events, p).upper),
  })),
  'PHEindicatormethods/sigma_adjustment': answering<
    { population: number[] },
    { p: number; averageProportion: number; multiplier: number }
  >(({ population }, { p, averageProportion, multiplier }) => {
    const confidence = 2 * p - 1
    const ends = population.map((size) => normalProportion(averageProportion, size, confidence))
    return { low: ends.map(({ lower }) => lower * multiplier), high: ends.map(({ upper }) => upper * multiplier) }
  }),
}
