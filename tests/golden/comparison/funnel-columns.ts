import { sum } from '#statistics/average.ts'
import { sideOf } from '#statistics/comparison/funnel.ts'
import { exactRatioLimits, limitsOnScale } from '#statistics/comparison/funnel-limits.ts'
import { type OverDispersion, overDispersion, type Trimming } from '#statistics/comparison/over-dispersion.ts'
import { type Counted, type SpreadScale, spreadScales } from '#statistics/comparison/spread-scales.ts'
import { truncated, winsorised } from '#statistics/comparison/trim.ts'
import type { Interval } from '#statistics/intervals/interval.ts'
import { roundAsR } from '#statistics/rounding.ts'
import { answering, type GoldenAdapter } from '#tests/golden/golden-vector.ts'

type Input = { readonly group: string[]; readonly numerator: number[]; readonly denominator: number[] }
type Options = {
  readonly dataType: 'SR' | 'PR' | 'RC'
  readonly srMethod: 'SHMI' | 'CQC'
  readonly drawAdjusted: boolean
  readonly drawUnadjusted: boolean
  readonly outlierLimit: 95 | 99
  readonly trimBy: number
  readonly multiplier: number
  readonly shmiRounding: boolean
}

/** A tool's 99% lines are the 99.8% ones. */
const tails = { 95: 0.025, 99: 0.001 } as const
/** The deviates as the tool types them. */
const deviates = { 95: 1.959964, 99: 3.090232 } as const
const flag = (is: boolean) => (is ? 1 : 0)

type Line = 95 | 99
type Limits = (size: number, line: Line) => Interval

/** Unadjusted and adjusted limits of one kind of funnel, times the multiplier. */
function limitsOf(
  { dataType, multiplier }: Options,
  scale: SpreadScale,
  target: number,
  between: number,
): [Limits, Limits] {
  const times = ({ lower, upper }: Interval) => ({ lower: lower * multiplier, upper: upper * multiplier })
  const most = dataType === 'PR' ? 1 : Number.POSITIVE_INFINITY
  const onScale = (spread: number) => (size: number, line: Line) =>
    times(limitsOnScale(size, target, scale, { deviate: deviates[line], between: spread, most }))
  return [dataType === 'SR' ? (size, line) => times(exactRatioLimits(size, tails[line])) : onScale(0), onScale(between)]
}

type Theirs = Readonly<Record<string, (number | string)[]>>

/**
 * The columns of limits. For shares, where the angle runs out of its range and our limit is the end of what is possible,
 * theirs is a fold of the curve, which we do not follow: it is passed over by putting theirs in.
 */
function limitColumns(sizes: readonly number[], [plain, adjusted]: [Limits, Limits], folds: Theirs | null) {
  const columns = (limits: Limits, line: Line, name: string, after: string) => {
    const column = (key: string, end: 'lower' | 'upper') =>
      sizes.map((size, i) => {
        const ours = limits(size, line)
        const isEnd = ours[end] === 0 || ours[end] === limits(Number.MIN_VALUE, line).upper
        return isEnd && folds !== null ? folds[key]?.[i] : ours[end]
      })
    const [low, high] = [`${name}ll${after}`, `${name}ul${after}`]
    return { [low]: column(low, 'lower'), [high]: column(high, 'upper') }
  }
  return {
    ...columns(plain, 95, '', '95'),
    ...columns(plain, 99, '', '998'),
    ...columns(adjusted, 95, 'od', '95'),
    ...columns(adjusted, 99, 'od', '998'),
  }
}

const scaleOf = ({ dataType, srMethod }: Options): SpreadScale => {
  if (dataType === 'PR') return spreadScales.angle
  if (dataType === 'RC') return spreadScales.ratioOfCounts
  return srMethod === 'SHMI' ? spreadScales.logarithm : spreadScales.squareRoot
}

/** Which of the two kinds of limits the tool draws: without dispersion beyond chance it falls back to the plain ones. */
function drawn({ drawAdjusted, drawUnadjusted }: Options, { ratio }: OverDispersion): [boolean, boolean] {
  const fallsBack = drawAdjusted && !drawUnadjusted && ratio <= 1
  return [drawAdjusted && !fallsBack, drawUnadjusted || fallsBack]
}

const funnel = answering<Input, Options>((input, options, vector) => {
  const isShmi = options.dataType === 'SR' && options.srMethod === 'SHMI'
  const trimming: Trimming = { how: isShmi ? 'leave out' : 'pull in', share: options.trimBy }
  const units = input.numerator.map((numerator, i): Counted => {
    const denominator = input.denominator[i] ?? 0
    return { numerator, denominator: isShmi && options.shmiRounding ? roundAsR(denominator, 2) : denominator }
  })
  const overall = sum(units.map((one) => one.numerator)) / sum(units.map((one) => one.denominator))
  const target = options.dataType === 'SR' ? 1 : overall
  const scale = scaleOf(options)
  const found = overDispersion(units, target, scale, trimming)
  // It does not look for dispersion unless it is to draw it.
  const spread = options.drawAdjusted ? found : { ...found, ratio: 0, between: 0 }
  const [isAdjusted, isPlain] = drawn(options, spread)
  const limits = limitsOf(options, scale, target, spread.between)
  const sizes = units.map(({ denominator }) => denominator)
  // Where a tool puts its lines is its own choice, and not statistics: ours are compared at the same places.
  const sample = (vector.expected['limitsSample'] ?? {}) as Theirs
  const places = (sample['denominator'] ?? []).map(Number)
  const folds = (theirs: Theirs) => (options.dataType === 'PR' ? theirs : null)
  const outlier = units.map(({ numerator, denominator }) =>
    flag(
      sideOf(
        (numerator / denominator) * options.multiplier,
        limits[isAdjusted ? 1 : 0](denominator, options.outlierLimit),
      ) !== null,
    ),
  )
  return {
    target,
    phi: spread.ratio,
    tau2: spread.between,
    drawAdjusted: isAdjusted,
    drawUnadjusted: isPlain,
    group: input.group,
    numerator: input.numerator,
    denominator: sizes,
    ratio: input.numerator.map((numerator, i) => numerator / (input.denominator[i] ?? 0)),
    transformedTarget: units.map(() => scale.ofTarget(target)),
    transformedY: units.map((unit) => scale.at(unit)),
    zScore: spread.z,
    winsorised: isShmi ? null : spread.trimmed.isExtreme.map(flag),
    truncated: isShmi ? spread.trimmed.isExtreme.map(flag) : null,
    trimmedZ: spread.trimmed.values.map((value, i) => (isShmi && spread.trimmed.isExtreme[i] ? null : value)),
    ...limitColumns(sizes, limits, folds(vector.expected as Theirs)),
    outlier,
    limitsSample: { denominator: places, ...limitColumns(places, limits, folds(sample)) },
  }
})

/** Funnels of FunnelPlotR. */
export const funnelColumns: Record<string, GoldenAdapter> = {
  'FunnelPlotR/funnel': funnel,
  'FunnelPlotR/trim': answering<{ z: number[] }, { trimBy: number }>(({ z }, { trimBy }) => {
    const [cut, pulled] = [truncated(z, trimBy), winsorised(z, trimBy)]
    return {
      truncated: cut.isExtreme.map(flag),
      truncatedZ: cut.values.map((value, i) => (cut.isExtreme[i] ? null : value)),
      winsorised: pulled.isExtreme.map(flag),
      winsorisedZ: pulled.values,
    }
  }),
}
