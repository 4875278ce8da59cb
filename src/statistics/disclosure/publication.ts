import type { KnownRange } from './known-range.ts'
import type { SuppressionRule } from './suppression-rule.ts'

/** A rate shown beside a count: count × `per` ÷ denominator. */
export type RateBeside = {
  /** The denominator, as its readers may know it exactly; or the cell that it is. */
  readonly denominator: number | { readonly cell: string }
  readonly per: number
  /** The counts that the rule for rates asks for, by its names, for example people, events and exposure. */
  readonly behind: Readonly<Record<string, number>>
}

/** One count of a publication, or one that readers could work out from it. */
export type Cell = {
  readonly id: string
  /** The true count. Null: not submitted. */
  readonly count: number | null
  /** Whether it is to be shown. What is not, but could be worked out (a difference between two releases), is protected. */
  readonly isPublished: boolean
  /** A total is hidden to protect another cell only where that takes fewer cells. */
  readonly isTotal?: boolean
  /** Shown as it is whatever the rule says, as publishers do with the figure of a whole country. */
  readonly isOpen?: boolean
  /** What readers know already, from an earlier release or from elsewhere. */
  readonly known?: KnownRange
  /** Hidden in an earlier release, so hidden for good. */
  readonly wasHidden?: boolean
  readonly rate?: RateBeside
}

/** One cell is the sum of others. What was not submitted is part of no sum. */
export type Sum = { readonly total: string; readonly parts: readonly string[] }

/** All that is to be published together, with every sum that a reader can do. */
export type Publication = { readonly cells: readonly Cell[]; readonly sums: readonly Sum[] }

/** How a publication is to be protected. Every hidden count stays unknown to within `protection` at least. */
export type DisclosurePolicy = {
  readonly rule: SuppressionRule
  /** Whether more is hidden where the small counts could be worked out. Off only to show what that would give away. */
  readonly secondary: boolean
  /** How many apart the least and the greatest value must be that a hidden count could have. */
  readonly protection: number
  /** The same of a small count that is not shown and could be worked out by subtracting. */
  readonly protectionOfDifferences: number
}

/**
 * The policy of a rule: secondary suppression on, hidden counts unknown to within the rule's own threshold. Where the
 * rule rounds, what rounding leaves open of a difference is enough, or no figure that stays the same could be published
 * twice.
 */
export function policyOf(rule: SuppressionRule): DisclosurePolicy {
  const { hideBelow, roundTo } = rule
  return {
    rule,
    secondary: true,
    protection: hideBelow,
    protectionOfDifferences: roundTo > 1 ? roundTo - 1 : hideBelow,
  }
}
