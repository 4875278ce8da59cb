import { sum } from '#statistics/average.ts'
import { quantileGroups } from '#statistics/inequality/quantile-groups.ts'
import { slopeIndex } from '#statistics/inequality/slope-index.ts'
import { rateInterval } from '#statistics/intervals/count-interval.ts'
import { meanInterval } from '#statistics/intervals/mean-interval.ts'
import { proportionInterval } from '#statistics/intervals/proportion-interval.ts'
import { answering, type GoldenAdapter } from '#tests/golden/golden-vector.ts'
import { byGroup, type Confidence, limitColumns, methodWord, wordColumns } from './ohid-words.ts'
import { valueOf } from './ratio-columns.ts'

type Pairs = { readonly x: (number | null)[]; readonly n: (number | null)[] }
type Options = Confidence & { readonly multiplier: number }

/** A row for each pair; a pair of which a part is missing has no figure. */
function rowsOf<T>({ x, n }: Pairs, figure: (x: number, n: number) => T): (T | null)[] {
  return x.map((one, i) => {
    const other = n[i] ?? null
    return one === null || other === null ? null : figure(one, other)
  })
}

const rate = answering<Pairs, Options>((input, options) => {
  const at = (confidence: number) =>
    rowsOf(input, (x, n) => valueOf(rateInterval(x, n, { per: options.multiplier, confidence })))
  const first = at(0.95)
  const statistic = `rate per ${options.multiplier}`
  return {
    ...input,
    value: first.map((row) => row?.value ?? null),
    ...limitColumns(
      options,
      input.x.map((_, i) => (confidence) => at(confidence)[i] ?? null),
    ),
    ...wordColumns(
      options,
      first.map((row) => ({ statistic, method: row === null ? null : methodWord(row.method) })),
    ),
  }
})

const proportion = answering<Pairs, Options>((input, options) => {
  const { multiplier: per } = options
  const at = (confidence: number) => rowsOf(input, (x, n) => valueOf(proportionInterval(x, n, { per, confidence })))
  const first = at(0.95)
  const statistic = per === 100 ? 'percentage' : `proportion of ${per}`
  return {
    ...input,
    value: first.map((row) => row?.value ?? null),
    ...limitColumns(
      options,
      input.x.map((_, i) => (confidence) => at(confidence)[i] ?? null),
    ),
    ...wordColumns(
      options,
      first.map(() => ({ statistic, method: 'Wilson' })),
    ),
  }
})

const means = answering<{ area: string[]; x: number[] }, Confidence>(({ area, x }, options) => {
  const groups = byGroup(area, x)
  const at = (confidence: number) => [...groups.values()].map((values) => valueOf(meanInterval(values, confidence)))
  const first = at(0.95)
  return {
    a: [...groups.keys()],
    value_sum: [...groups.values()].map(sum),
    value_count: first.map(({ count }) => count),
    stdev: first.map(({ deviation }) => deviation),
    value: first.map(({ value }) => value),
    ...limitColumns(
      options,
      first.map((_, i) => (confidence) => at(confidence)[i] ?? null),
    ),
    ...wordColumns(
      options,
      first.map(() => ({ statistic: 'mean', method: "Student's t-distribution" })),
    ),
  }
})

const quantiles = answering<{ values: (number | null)[] }, { nquantiles: number; invert: boolean }>(
  ({ values }, { nquantiles, invert }) => ({
    v: values,
    quantile: quantileGroups(values, nquantiles, { inverted: invert }),
    nquantiles: values.map(() => nquantiles),
    groupvars: values.map(() => ''),
    qinverted: values.map(() => `lowest quantile represents ${invert ? 'highest' : 'lowest'} values`),
  }),
)

const slope = answering<{ quantile: number[]; population: number[]; value: number[] }, { multiplier: number }>(
  ({ quantile, population, value }, { multiplier }) => {
    const inOrder = [...quantile.keys()].toSorted((a, b) => (quantile[a] ?? 0) - (quantile[b] ?? 0))
    const groups = inOrder.map((i) => ({ population: population[i] ?? 0, value: value[i] ?? 0 }))
    const found = valueOf(slopeIndex(groups))
    return {
      sii: [found.slopeIndex * multiplier],
      rii: [multiplier < 0 ? 1 / found.relativeIndex : found.relativeIndex],
      intercept: [found.intercept],
    }
  },
)

/** Rates, shares, means, quantile groups and slopes of OHID's PHEindicatormethods. */
export const ohidRateColumns: Record<string, GoldenAdapter> = {
  'PHEindicatormethods/phe_rate': rate,
  'PHEindicatormethods/phe_proportion': proportion,
  'PHEindicatormethods/phe_mean': means,
  'PHEindicatormethods/phe_quantile': quantiles,
  'PHEindicatormethods/phe_sii': slope,
}
