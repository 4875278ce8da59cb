import { monthFrom } from '#basics/month.ts'
import { writtenMonth } from '#basics/written-time.ts'
import type { Chart, ChartPoint, Signal } from './charts/chart.ts'

const NOTHING = 'No sign of real change: month-to-month differences are within what chance gives.'

/**
 * The one true sentence under a chart of monthly figures: whether the latest month shows real change, and if not, when a
 * month last did. Speaks of the stretch since the last rebase only. The chart's points are months ('YYYY-MM'). It says
 * what the rules found, never why, and never whether a service is good.
 */
export function rateSentence(chart: Chart): string {
  const latest = chart.points.at(-1)
  if (latest === undefined) return 'Too few months to tell: there are no figures yet.'
  const stretch = chart.points.filter((point) => point.stretch === latest.stretch)
  const why = chart.stretches[latest.stretch]?.why ?? null
  if (why !== null) return withoutLimits(why, stretch, chart.settings.minimumPoints)

  const signs = stretch.filter((point) => point.signal !== null)
  const sign = signs.at(-1)
  if (latest.value === null) return `There is no figure for ${nameOf(latest)}, so nothing can be said about it.`
  if (sign === undefined) return NOTHING
  if (sign === latest) return `Sign of real change: ${nameOf(latest)} was ${described(sign.signal)}.`
  return `No sign of real change in ${nameOf(latest)}. The last sign was in ${nameOf(sign)}, which was ${described(sign.signal)}.`
}

function withoutLimits(why: string, stretch: readonly ChartPoint[], needed: number): string {
  if (why === 'collapsed') return 'The months are too alike for this chart to tell real change from chance.'
  const known = stretch.filter((point) => point.value !== null).length
  if (why === 'too few points') return `Too few months to tell: there ${isAre(known)}, and it takes ${needed}.`
  return 'Too few months to tell: no two months next to each other have figures.'
}

function described(signal: Signal | null): string {
  const isHigh = signal?.direction === 'high'
  if (signal?.rule === 'outside') return `${isHigh ? 'higher' : 'lower'} than chance alone is likely to give`
  if (signal?.rule === 'trend')
    return `part of a steady ${isHigh ? 'rise' : 'fall'} over 7 months or more, longer than chance is likely to give`
  if (signal?.rule === 'two in three')
    return `one of two or more unusually ${isHigh ? 'high' : 'low'} months within three, more than chance is likely to give`
  return `one of 7 or more months in a row ${isHigh ? 'above' : 'below'} the average, more than chance is likely to give`
}

function nameOf(point: ChartPoint): string {
  return writtenMonth(monthFrom(point.at))
}

function isAre(count: number): string {
  return count === 1 ? 'is 1' : `are ${count}`
}
