import type { Intervention } from './intervention.ts'
import { earliest, latest, type Moment } from './known-moment.ts'

/** When the whole incident began and ended; `end` is `null` while an intervention goes on. */
export type Span = { readonly start: Moment; readonly end: Moment | null }

/**
 * From the first start to the last end of its interventions. Never asked: it follows. Every intervention lies within it,
 * as the national rules want (MHSDS 51541, 51542, 51544, 51547). Nothing when there are no interventions.
 */
export function spanOf(interventions: readonly Pick<Intervention, 'start' | 'end'>[]): Span | undefined {
  const [first, ...others] = interventions
  if (first === undefined) return undefined
  return { start: earliest(first.start, ...others.map((one) => one.start)), end: lastEnd(interventions) }
}

function lastEnd(interventions: readonly Pick<Intervention, 'end'>[]): Moment | null {
  const ends = interventions.flatMap(({ end }) => (end === null ? [] : [end]))
  const [first, ...others] = ends
  return first === undefined || ends.length < interventions.length ? null : latest(first, ...others)
}
