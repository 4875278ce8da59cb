import type { FunnelUnit } from './funnel.ts'

/** A unit that sent both figures. */
export type KnownUnit = { readonly unit: string; readonly numerator: number; readonly denominator: number }

/** What the denominators of each kind of funnel are called when there are none. */
const DENOMINATORS = { rate: 'bed days', share: 'cases', ratio: 'expected events' }

/** The units that can be held against each other, in the order given, and the others with the reason. */
export function knownUnits(
  given: readonly FunnelUnit[],
  kind: keyof typeof DENOMINATORS,
): { readonly units: readonly KnownUnit[]; readonly leftOut: readonly { unit: string; why: string }[] } {
  const units: KnownUnit[] = []
  const leftOut: { unit: string; why: string }[] = []
  for (const { unit, numerator, denominator } of given) {
    if (numerator === null || denominator === null) leftOut.push({ unit, why: 'nothing was sent' })
    else if (!(denominator > 0)) leftOut.push({ unit, why: `no ${DENOMINATORS[kind]}` })
    else if (!(numerator >= 0)) leftOut.push({ unit, why: 'a count cannot be less than none' })
    else if (kind === 'share' && numerator > denominator)
      leftOut.push({ unit, why: 'a part cannot be more than the whole' })
    else units.push({ unit, numerator, denominator })
  }
  return { units, leftOut }
}
