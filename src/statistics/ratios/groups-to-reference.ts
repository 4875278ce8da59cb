import { ok, type Result, refused } from '#basics/result.ts'
import type { Compared, Exposed } from './compared.ts'
import { type RateRatioMethod, rateRatio } from './rate-ratio.ts'

/** A named group with its events and exposure. */
export type NamedGroup = Exposed & { readonly group: string }

/** Each other group compared with the reference, and how many comparisons that makes. */
export type GroupsToReference = {
  readonly reference: NamedGroup
  readonly compared: readonly {
    readonly group: NamedGroup
    readonly ratio: Result<Compared<RateRatioMethod>, string>
  }[]
  /** With so many comparisons at 95%, about one in twenty is outside by chance: say how many were made. */
  readonly comparisons: number
}

/**
 * Each group's rate ÷ that of one named reference group, in the order given. Groups are compared with the reference, never
 * put in order. A ratio that cannot be made says why. Refuses when the reference is not among the groups.
 */
export function groupsToReference(
  groups: readonly NamedGroup[],
  referenceName: string,
  settings: Parameters<typeof rateRatio>[2] = {},
): Result<GroupsToReference, string> {
  const reference = groups.find(({ group }) => group === referenceName)
  if (reference === undefined) return refused('the reference is not among the groups')
  const compared = groups
    .filter((group) => group !== reference)
    .map((group) => ({ group, ratio: rateRatio(group, reference, settings) }))
  return ok({ reference, compared, comparisons: compared.length })
}
