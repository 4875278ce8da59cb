import { bestMove, type Movable } from './best-move.ts'
import { cellAt, type Puzzle, type PuzzleCell } from './puzzle.ts'

/** More than all the costs on the way of one step, so that reaching the width comes before what it costs. */
const WORTH_IT = 1e6
const TINY = 1e-6

/**
 * The cells to hide, beside those hidden, so that one hidden count could be more by its protection than it is; where it cannot be
 * so much more, also so that it could be less by the rest. Shown cells may move at a cost beyond what their rounding
 * leaves open; those that move are the ones (the cost network of Kelly, Golden and Assad 1992, as a linear program).
 */
export function cheapestExtras(puzzle: Puzzle, hidden: ReadonlySet<number>, target: number): number[] {
  const width = cellAt(puzzle, target).protection
  const up = extrasFor(puzzle, hidden, target, width)
  const down = up.reached < width ? extrasFor(puzzle, hidden, target, up.reached - width).extras : []
  return [...new Set([...up.extras, ...down])]
}

type Extras = { readonly extras: readonly number[]; readonly reached: number }

/** `wanted` below 0 is so far down. */
function extrasFor(puzzle: Puzzle, hidden: ReadonlySet<number>, target: number, wanted: number): Extras {
  const columns = puzzle.cells.flatMap((cell, place): Column[] => {
    if (place === target) return [{ place, isExtra: false, ...towards(cell, wanted) }]
    return hidden.has(place) ? [freely(cell, place, 'hidden')] : [freely(cell, place, 'shown'), ...atCost(cell, place)]
  })
  const balances = puzzle.balances.map((balance) =>
    balance.flatMap(({ unknown, times }) =>
      columns.flatMap(({ place }, column) => (place === unknown ? [{ unknown: column, times }] : [])),
    ),
  )
  const moves = bestMove(columns, balances)
  const moved = columns.filter((_, column) => Math.abs(moves[column] as number) > TINY)
  const goal = columns.findIndex(({ place }) => place === target)
  return {
    extras: moved.filter(({ isExtra }) => isExtra).map(({ place }) => place),
    reached: Math.abs(Math.round(moves[goal] as number)),
  }
}

type Column = Movable & { readonly place: number; readonly isExtra: boolean }

function towards({ count, hidden }: PuzzleCell, wanted: number): Movable {
  const [down, up] = [
    Math.min(count - hidden.least, Math.max(0, -wanted)),
    Math.min(hidden.greatest - count, Math.max(0, wanted)),
  ]
  return { down, up, gain: Math.sign(wanted) * WORTH_IT }
}

function freely(cell: PuzzleCell, place: number, as: 'shown' | 'hidden'): Column {
  const { least, greatest } = cell[as]
  return { place, isExtra: false, down: cell.count - least, up: greatest - cell.count, gain: 0 }
}

/** Beyond what is left open while the cell is shown: two columns, for a cost is paid whichever way it moves. */
function atCost({ shown, hidden, mayBeHidden, weight }: PuzzleCell, place: number): Column[] {
  if (!mayBeHidden) return []
  return [
    { place, isExtra: true, down: 0, up: hidden.greatest - shown.greatest, gain: -weight },
    { place, isExtra: true, down: shown.least - hidden.least, up: 0, gain: weight },
  ]
}
