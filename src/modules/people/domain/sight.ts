import type { Id } from '#basics/id.ts'

/**
 * Whom somebody may see: people with a stay, now or before, in one of `places`; and people with no stay at all only
 * where `unplaced` says so (roles that hold for the whole organisation, or that may add people).
 */
export type Sight = { readonly places: readonly Id[] | 'all'; readonly unplaced: boolean }

/** The sight of a role: whoever holds for all places sees people without a stay, too. */
export function sightOf(places: Sight['places'], mayAdd = false): Sight {
  return { places, unplaced: mayAdd || places === 'all' }
}
