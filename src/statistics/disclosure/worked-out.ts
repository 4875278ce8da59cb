import { type Balance, bestMove, type Movable } from './best-move.ts'
import type { KnownRange } from './known-range.ts'
import { cellAt, type Puzzle } from './puzzle.ts'

/** Farther than this from the truth is as good as any distance: nobody can tell. */
const FAR = 1e9

/**
 * Whether two values that a hidden count could have, as far as a reader can tell, are as far apart as its protection
 * asks. Each of the two is shown by a whole table of whole numbers that agrees with all that is published, and that is
 * checked; where no such table is found, the answer is no, so an error can only hide more.
 */
export function isUnknown(puzzle: Puzzle, hidden: ReadonlySet<number>, target: number): boolean {
  const enough = cellAt(puzzle, target).protection
  const view = viewOf(puzzle, hidden)
  const up = farthest(view, target, 1, enough)
  return up >= enough || up + farthest(view, target, -1, enough - up) >= enough
}

/** The least and the greatest value that a count could have, as far as a reader can tell. */
export function workedOut(puzzle: Puzzle, hidden: ReadonlySet<number>, target: number): KnownRange {
  const view = viewOf(puzzle, hidden)
  const { count } = cellAt(puzzle, target)
  const up = farthest(view, target, 1, FAR)
  return { least: count - farthest(view, target, -1, FAR), greatest: up >= FAR ? Number.POSITIVE_INFINITY : count + up }
}

/** A reader's view: only the counts they are not sure of, by their place in the puzzle. */
type View = {
  readonly places: readonly number[]
  readonly movables: readonly Movable[]
  readonly balances: readonly Balance[]
}

function viewOf({ cells, balances }: Puzzle, hidden: ReadonlySet<number>): View {
  const unsure = cells.flatMap((cell, place) => {
    const { least, greatest } = hidden.has(place) ? cell.hidden : cell.shown
    return least === greatest ? [] : [{ place, down: cell.count - least, up: greatest - cell.count, gain: 0 }]
  })
  const at = new Map(unsure.map(({ place }, i) => [place, i]))
  return {
    places: unsure.map(({ place }) => place),
    movables: unsure,
    balances: balances.map((balance) =>
      balance.flatMap(({ unknown, times }) => {
        const place = at.get(unknown)
        return place === undefined ? [] : [{ unknown: place, times }]
      }),
    ),
  }
}

function farthest({ places, movables, balances }: View, target: number, direction: 1 | -1, most: number): number {
  const wanted = places.indexOf(target)
  const bounded = movables.map((movable, i) =>
    i !== wanted ? movable : { down: Math.min(movable.down, most), up: Math.min(movable.up, most), gain: direction },
  )
  const moves = bestMove(bounded, balances).map(Math.round)
  return isPossible(moves, bounded, balances) ? Math.abs(moves[wanted] as number) : 0
}

/** Whether whole movements lead to a table that agrees with everything: the proof, in whole numbers. */
function isPossible(moves: readonly number[], movables: readonly Movable[], balances: readonly Balance[]): boolean {
  const inside = movables.every(({ down, up }, i) => isWithin(moves[i] as number, -down, up))
  return (
    inside &&
    balances.every(
      (balance) => balance.reduce((sum, { unknown, times }) => sum + times * (moves[unknown] as number), 0) === 0,
    )
  )
}

function isWithin(move: number, least: number, greatest: number): boolean {
  return move >= least && move <= greatest
}
