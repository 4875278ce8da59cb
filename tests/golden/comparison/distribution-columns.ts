import { betaQuantile } from '#statistics/distributions/beta.ts'
import { binomialQuantile } from '#statistics/distributions/binomial.ts'
import { chiSquareQuantile, chiSquareShares } from '#statistics/distributions/chi-square.ts'
import { normalQuantile } from '#statistics/distributions/normal.ts'
import { studentQuantile } from '#statistics/distributions/student-t.ts'
import { type QuantileType, quantileOfType } from '#statistics/quantile-types.ts'
import { ranks } from '#statistics/ranks.ts'
import { answering, type GoldenAdapter } from '#tests/golden/golden-vector.ts'

const eachP = <Options>(value: (p: number, options: Options) => number): GoldenAdapter =>
  answering<{ p: number[] }, Options>(({ p }, options) => ({
    value: p.map((one) => value(one, options)),
    warnings: [],
  }))

/** Distribution functions, quantiles and ranks. */
export const distributionColumns: Record<string, GoldenAdapter> = {
  'R-stats/qchisq': eachP<{ df: number }>((p, { df }) => chiSquareQuantile(p, df)),
  'R-stats/qt': eachP<{ df: number }>((p, { df }) => studentQuantile(p, df)),
  'R-stats/qnorm': eachP((p) => normalQuantile(p)),
  'R-stats/qbeta': eachP<{ a: number; b: number }>((p, { a, b }) => betaQuantile(p, a, b)),
  'R-stats/pchisq': answering<{ q: number[] }, { df: number }>(({ q }, { df }) => ({
    value: q.map((one) => chiSquareShares(one, df).below),
  })),
  'R-stats/qbinom': answering<{ size: number[] }, { p: number; prob: number }>(({ size }, { p, prob }) => ({
    value: size.map((one) => binomialQuantile(p, one, prob)),
  })),
  'R-stats/quantile': answering<{ x: number[]; p: number[] }, { type: QuantileType }>(({ x, p }, { type }) => ({
    value: p.map((one) => quantileOfType(x, one, type)),
  })),
  'R-stats/rank': answering<{ x: number[] }>(({ x }) => ({ value: ranks(x) })),
  'PowerBI-Funnels/function:normalQuantile': eachP((p) => normalQuantile(p)),
  'PowerBI-Funnels/function:chisqQuantile': answering<{ p: number[]; df: number[] }>(({ p, df }) => ({
    value: df.map((one) => p.map((share) => chiSquareQuantile(share, one))),
  })),
}
