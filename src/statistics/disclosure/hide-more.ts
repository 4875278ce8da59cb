import { cheapestExtras } from './cheapest-extras.ts'
import { cellAt, type Puzzle } from './puzzle.ts'
import { isUnknown } from './worked-out.ts'

/** What is hidden in the end, by place in the puzzle, and what can be worked out whatever is hidden now. */
export type Hiding = { readonly hidden: ReadonlySet<number>; readonly exposed: ReadonlySet<number> }

/**
 * Hides, beside what is sensitive, as few and as small cells as it finds, until every hidden count is unknown to within
 * its protection: for each that is not, what makes it so most cheaply; then each extra cell that proves needless is shown
 * again, the largest first. What stays to be worked out even with everything hidden was given away before: it is named,
 * never passed over.
 */
export function hideMore(puzzle: Puzzle): Hiding {
  const places = [...puzzle.cells.keys()]
  const hidden = new Set(places.filter((place) => cellAt(puzzle, place).isSensitive))
  const exposed = new Set<number>()
  // Hiding more never makes a proved count easier to work out, so each is proved once. Cells added on the way follow.
  for (const place of hidden) if (!protect(puzzle, hidden, place)) exposed.add(place)
  return { hidden: exposed.size > 0 ? hidden : withoutNeedless(puzzle, hidden), exposed }
}

/** Adds to what is hidden until this count is unknown enough; false where nothing helps. */
function protect(puzzle: Puzzle, hidden: Set<number>, place: number): boolean {
  while (!isUnknown(puzzle, hidden, place)) {
    const extras = cheapestExtras(puzzle, hidden, place)
    for (const extra of extras) hidden.add(extra)
    if (extras.length === 0) return protectByAll(puzzle, hidden, place)
  }
  return true
}

function protectByAll(puzzle: Puzzle, hidden: Set<number>, place: number): boolean {
  const all = new Set([...puzzle.cells.keys()].filter((one) => hidden.has(one) || cellAt(puzzle, one).mayBeHidden))
  if (!isUnknown(puzzle, all, place)) return false
  for (const one of all) hidden.add(one)
  return true
}

function withoutNeedless(puzzle: Puzzle, hidden: ReadonlySet<number>): ReadonlySet<number> {
  const weightOf = (place: number) => cellAt(puzzle, place).weight
  const extras = [...hidden].filter((place) => !cellAt(puzzle, place).isSensitive)
  let kept = hidden
  for (const extra of extras.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    const fewer = new Set([...kept].filter((place) => place !== extra))
    if ([...fewer].every((place) => isUnknown(puzzle, fewer, place))) kept = fewer
  }
  return kept
}
