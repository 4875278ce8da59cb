import { ok, type Result, refused } from '#basics/result.ts'
import { openValue, SUPPRESSED, type TableValue } from '../table-value.ts'
import { type Hiding, hideMore } from './hide-more.ts'
import type { Cell, DisclosurePolicy, Publication } from './publication.ts'
import { type Puzzle, puzzleOf } from './puzzle.ts'
import { ratesBeside } from './rate-beside.ts'
import { publishedBy } from './suppression-rule.ts'

/** A publication as it may be shown. */
export type ProtectedPublication = {
  /** Each published cell by its id. */
  readonly cells: ReadonlyMap<string, TableValue>
  /** The rate beside a cell, by the cell's id. */
  readonly rates: ReadonlyMap<string, TableValue>
  /** Ids of cells that are hidden only because a small count could be worked out from them. */
  readonly hiddenToProtect: readonly string[]
  /** Ids of hidden counts that readers can work out whatever is hidden now, because of what they knew before. */
  readonly exposed: readonly string[]
}

/** More cells than this together are refused: they could not be checked exactly in reasonable time. */
const MOST_CELLS = 500

/**
 * The publication as it may be shown under a policy: every count hidden, rounded or shown by the policy's rule, and
 * more hidden until no reader can work out a hidden count to within the policy's protection, by any sums, with
 * everything they know, to whole numbers. A rate is hidden with either of its counts. Refuses more than 500 cells: split
 * the publication where no sums cross. Throws on a total that is not the sum of its parts, and on what is no count.
 *
 * Formula: for each hidden x: max x − min x ≥ protection over all whole-number tables that agree with what is shown,
 *   with the sums and with what was known
 * Units: cells of a publication
 * Edges: more than 500 figures: refused. Given away before: named in `exposed`. A total that is not its sum: throws
 * Source: linear programming; checked by an adversary of its own and by protection against cspstools and
 *   GaussSuppression
 */
export function protect(publication: Publication, policy: DisclosurePolicy): Result<ProtectedPublication, string> {
  if (publication.cells.length > MOST_CELLS) return refused(`too large to check: more than ${MOST_CELLS} figures`)
  const puzzle = puzzleOf(publication, policy)
  const { hidden, exposed } = policy.secondary ? hideMore(puzzle) : onlySensitive(puzzle)
  const hiddenIds = new Set(cellsAt(puzzle, hidden).map(({ id }) => id))
  const cells = new Map(
    publication.cells.flatMap((cell) => (cell.isPublished ? [[cell.id, shownCell(cell, hiddenIds, policy)]] : [])),
  )
  return ok({
    cells,
    rates: ratesBeside(publication.cells, cells, policy.rule),
    hiddenToProtect: cellsAt(puzzle, hidden).flatMap(({ id, isSensitive }) => (isSensitive ? [] : [id])),
    exposed: cellsAt(puzzle, exposed).map(({ id }) => id),
  })
}

function onlySensitive({ cells }: Puzzle): Hiding {
  return {
    hidden: new Set(cells.flatMap(({ isSensitive }, place) => (isSensitive ? [place] : []))),
    exposed: new Set(),
  }
}

function cellsAt({ cells }: Puzzle, places: ReadonlySet<number>): Puzzle['cells'] {
  return cells.filter((_, place) => places.has(place))
}

function shownCell({ id, count, isOpen }: Cell, hidden: ReadonlySet<string>, { rule }: DisclosurePolicy): TableValue {
  if (hidden.has(id)) return SUPPRESSED
  return isOpen ? openValue(count) : publishedBy(rule, count)
}
