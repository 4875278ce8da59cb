import type { ChartSettings } from './chart-settings.ts'
import { D2 } from './individual-lines.ts'
import { type Base, type LineMethod, linesAbout, type StretchLines, withoutLimits } from './line-method.ts'
import { averageRange, meanOf, sumOf } from './moving-ranges.ts'

const notBelow0 = (value: number) => (value < 0 ? 'is below 0' : null)
const rateCheck = (value: number, of: number) => notBelow0(value) ?? notBelow0(of)
const shareCheck = (value: number, of: number) =>
  rateCheck(value, of) ?? (value > of ? 'is more than all there are' : null)

const rates = { floor: 0, ceiling: Infinity, unitIs: 1, isByExposure: true, back: null, check: rateCheck } as const
const shares = { ...rates, ceiling: 1, check: shareCheck } as const
const poisson = (rate: number) => Math.sqrt(rate)
const binomial = (share: number) => Math.sqrt(share * (1 - share))

/** Shares: p = Σx ÷ Σn, limits p ± 3√(p(1 − p)/n), cut to 0 and 1. */
export const pLines: LineMethod = { ...shares, linesOf: (base, settings) => byChance(base, settings, binomial) }

/** Events over exposure: u = Σx ÷ Σn, limits u ± 3√(u/n), cut at 0. */
export const uLines: LineMethod = { ...rates, linesOf: (base, settings) => byChance(base, settings, poisson) }

/** P′: as P, the limits as many times as wide as the values vary beyond chance (Laney 2002). */
export const pPrimeLines: LineMethod = {
  ...shares,
  linesOf: (base, settings) => beyondChance(base, settings, binomial),
}

/** U′: as U, in the same way. For incidents per bed day, which come in clusters. */
export const uPrimeLines: LineMethod = { ...rates, linesOf: (base, settings) => beyondChance(base, settings, poisson) }

/** Counts of equal exposure: mean ± 3 × its root, cut at 0. */
export const cLines: LineMethod = {
  ...rates,
  isByExposure: false,
  linesOf: ({ values }, settings) => {
    const centre = settings.centre ?? meanOf(values)
    return linesAbout(centre, Math.sqrt(centre), settings)
  },
}

function byChance(base: Base, settings: ChartSettings, spread: (centre: number) => number): StretchLines {
  const centre = settings.centre ?? sumOf(base.counts) / sumOf(base.exposures)
  return linesAbout(centre, spread(centre), settings)
}

/** The values as z about the centre have moving ranges; their average ÷ 1.128 is sigma z, 1 where only chance varies them. */
function beyondChance(base: Base, settings: ChartSettings, spread: (centre: number) => number): StretchLines {
  const { centre, why } = byChance(base, settings, spread)
  const byChanceAlone = spread(centre)
  if (why !== null || byChanceAlone === 0) return withoutLimits(centre, why ?? 'collapsed')
  const z = base.values.map((value, i) => ((value - centre) * Math.sqrt(base.exposures[i] as number)) / byChanceAlone)
  const range = averageRange(z, settings.screenOutliers)
  if (range === 'none') return withoutLimits(centre, 'no neighbouring points')
  if (range === 'collapsed') return withoutLimits(centre, 'collapsed')
  const sigmaZ = range / D2
  return linesAbout(centre, byChanceAlone * sigmaZ, settings, { averageRange: range, sigmaZ })
}
