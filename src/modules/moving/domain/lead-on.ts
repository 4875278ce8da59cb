import { oldAddress } from './moved-address.ts'

/** How an address would have to be kept so that everybody gets there in one step; `ring` when they would never arrive. */
export type LeadOn = { readonly is: 'to'; readonly to: string } | { readonly is: 'ring' }

/**
 * Follows a new move through those that are there: where it ends is where it should lead at once. Moves that lead to
 * `from` are led on by the store in the same way.
 */
export function leadOn(from: string, to: string, moves: ReadonlyMap<string, string>): LeadOn {
  const seen = new Set([from])
  let target = to
  for (;;) {
    const key = oldAddress(target)
    if (key === undefined) return { is: 'to', to: target }
    if (seen.has(key)) return { is: 'ring' }
    seen.add(key)
    const next = moves.get(key)
    if (next === undefined) return { is: 'to', to: target }
    target = next
  }
}
