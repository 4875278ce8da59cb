import { type Interval, scaled } from '#statistics/intervals/interval.ts'
import { byar, exactPoisson, normalCount } from '#statistics/intervals/poisson-interval.ts'
import { type ProportionMethod, proportionInterval } from '#statistics/intervals/proportion-interval.ts'
import { answering, type GoldenAdapter } from '#tests/golden/golden-vector.ts'

type Counts = { readonly x: number[]; readonly personTime: number[] }
type Options = { readonly confidence: number }

const rates = (method: (count: number, confidence: number) => Interval): GoldenAdapter =>
  answering<Counts, Options>(({ x, personTime }, { confidence }) => {
    const ends = x.map((count, i) => scaled(method(count, confidence), 1 / (personTime[i] ?? 0)))
    return {
      rate: x.map((count, i) => count / (personTime[i] ?? 0)),
      lower: ends.map(({ lower }) => lower),
      upper: ends.map(({ upper }) => upper),
    }
  })

const shares = (method: ProportionMethod): GoldenAdapter =>
  answering<{ x: number[]; n: number[] }, Options>(({ x, n }, { confidence }) => {
    const found = x.map((count, i) => proportionInterval(count, n[i] ?? 0, { confidence, method }))
    const values = found.map((one) => {
      if (!one.ok) throw new Error(one.problems)
      return one.value
    })
    return {
      value: values.map(({ value }) => value),
      lower: values.map(({ lower }) => lower),
      upper: values.map(({ upper }) => upper),
    }
  })

/** Intervals of counts and shares by the names that R and epitools give them. */
export const intervalColumns: Record<string, GoldenAdapter> = {
  'R-stats/poisson.test:one-sample': rates(exactPoisson),
  // Where its search fails there is nothing to compare with: it is not the input that cannot be answered.
  'epitools/pois.exact': (input, options, vector) =>
    vector.expected['error'] === undefined ? rates(exactPoisson)(input, options, vector) : undefined,
  'epitools/pois.daly': rates(exactPoisson),
  'epitools/pois.byar': rates(byar),
  'epitools/pois.approx': rates(normalCount),
  'R-stats/binom.test': shares('exact'),
  'epitools/binom.exact': shares('exact'),
  'R-stats/prop.test:one-sample': shares('Wilson'),
  'epitools/binom.wilson': shares('Wilson'),
  'R-stats/prop.test:one-sample-continuity': shares('Wilson with continuity'),
  'epitools/binom.approx': shares('normal approximation'),
}
