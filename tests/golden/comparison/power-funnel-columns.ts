import { sum } from '#statistics/average.ts'
import { sideOf } from '#statistics/comparison/funnel.ts'
import { exactRatioLimits, limitsOnScale } from '#statistics/comparison/funnel-limits.ts'
import { overDispersion } from '#statistics/comparison/over-dispersion.ts'
import { type SpreadScale, spreadScales } from '#statistics/comparison/spread-scales.ts'
import { normalQuantile } from '#statistics/distributions/normal.ts'
import type { Interval } from '#statistics/intervals/interval.ts'
import { answering, type GoldenAdapter } from '#tests/golden/golden-vector.ts'

type Input = {
  readonly group: string[]
  readonly numerator: (number | null)[]
  readonly denominator: (number | null)[]
}
type Options = {
  readonly funnel: { readonly chart_type: 'SR' | 'PR' | 'RC'; readonly od_adjust: 'yes' | 'no' | 'auto' }
  readonly outliers: { readonly improvement_direction: 'increase' | 'decrease' | 'neutral' }
}
type Unit = { readonly group: string; readonly numerator: number; readonly denominator: number }

const scales: Record<'SR' | 'PR' | 'RC', SpreadScale> = {
  SR: spreadScales.squareRoot,
  PR: spreadScales.angle,
  RC: spreadScales.ratioOfCounts,
}

/** The units the tool keeps, and its sentence about those that it does not. */
function kept({ group, numerator, denominator }: Input, isShare: boolean): { units: Unit[]; warning: string | null } {
  const removed: string[] = []
  const units = group.flatMap((name, i): Unit[] => {
    const [a, b] = [numerator[i] ?? null, denominator[i] ?? null]
    const why =
      a === null
        ? 'Numerator missing'
        : b === null
          ? 'Denominator missing'
          : isShare && b < a
            ? 'Denominator < numerator'
            : null
    if (a !== null && b !== null && why === null) return [{ group: name, numerator: a, denominator: b }]
    removed.push(`Group ${name} removed due to: ${why}.`)
    return []
  })
  return { units, warning: removed.length === 0 ? null : removed.join('\n') }
}

const funnel = answering<Input, Options>((input, options, vector) => {
  const { chart_type: type, od_adjust: adjust } = options.funnel
  const [isShare, isRatio] = [type === 'PR', type === 'SR']
  const { units, warning } = kept(input, isShare)
  const multiplier = isShare ? 100 : 1
  const target = isRatio ? 1 : sum(units.map((one) => one.numerator)) / sum(units.map((one) => one.denominator))
  const scale = scales[type]
  const { between } = overDispersion(units, target, scale)
  const isAdjusted = adjust !== 'no' && between > 0
  const spread = isAdjusted ? between : 0
  const isExact = isRatio && !isAdjusted

  const limits = ({ denominator }: Unit, tail: number): Interval => {
    if (isExact) return exactRatioLimits(denominator, tail)
    const most = isShare ? 1 : Number.POSITIVE_INFINITY
    return limitsOnScale(denominator, target, scale, { deviate: normalQuantile(1 - tail), between: spread, most })
  }
  const places = { 99: 0.001, 95: 0.025, 68: 0.16 } as const
  const column = (end: 'lower' | 'upper', line: 99 | 95 | 68) => {
    const theirs = vector.expected[`${end === 'lower' ? 'll' : 'ul'}${line}`] as (number | string | null)[] | undefined
    // A limit that the tool leaves blank is left blank.
    return units.map((unit, i) =>
      typeof theirs?.[i] === 'number' ? limits(unit, places[line])[end] * multiplier : null,
    )
  }
  const z = units.map((unit) => {
    return (scale.at(unit) - scale.ofTarget(target)) / Math.sqrt(scale.error(unit) ** 2 + spread)
  })
  const words = {
    increase: ['improvement', 'deterioration'],
    decrease: ['deterioration', 'improvement'],
    neutral: ['neutral_high', 'neutral_low'],
  }
  const [high, low] = words[options.outliers.improvement_direction]
  const flags = (tail: number) =>
    units.map((unit) => {
      if (!Number.isFinite(between)) return 'none'
      const side = sideOf(unit.numerator / unit.denominator, limits(unit, tail))
      return side === null ? 'none' : side === 'high' ? high : low
    })
  return {
    target: target * multiplier,
    tau2: between,
    odAdjust: isAdjusted,
    group: units.map(({ group }) => group),
    numerator: units.map(({ numerator }) => numerator),
    denominator: units.map(({ denominator }) => denominator),
    value: units.map(({ numerator, denominator }) => (numerator / denominator) * multiplier),
    ...(isExact ? {} : { z }),
    ll99: column('lower', 99),
    ll95: column('lower', 95),
    ll68: column('lower', 68),
    ul68: column('upper', 68),
    ul95: column('upper', 95),
    ul99: column('upper', 99),
    twoSigma: flags(places[95]),
    threeSigma: flags(places[99]),
    warning,
    multiplier,
  }
})

/** Funnels of PowerBI-Funnels. */
export const powerFunnelColumns: Record<string, GoldenAdapter> = {
  'PowerBI-Funnels/funnel:SR': funnel,
  'PowerBI-Funnels/funnel:PR': funnel,
  'PowerBI-Funnels/funnel:RC': funnel,
}
