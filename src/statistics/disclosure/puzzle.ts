import type { Balance } from './best-move.ts'
import { bothKnown, type KnownRange, knownFromCell, NOTHING_KNOWN } from './known-range.ts'
import type { Cell, DisclosurePolicy, Publication } from './publication.ts'
import { type CountsById, countsById, knownBeside, rateCell } from './rate-beside.ts'
import { isTooSmall, publishedBy, type SuppressionRule } from './suppression-rule.ts'

/** A count as a puzzle for the reader: what they know of it while it is shown, and while it is hidden. */
export type PuzzleCell = {
  readonly id: string
  readonly count: number
  readonly shown: KnownRange
  readonly hidden: KnownRange
  /** Not to be worked out, whatever else is hidden: too small, or hidden before. */
  readonly isSensitive: boolean
  /** May be hidden to protect another. */
  readonly mayBeHidden: boolean
  /** How far apart the values must be that it could have, once it is hidden. */
  readonly protection: number
  /** What hiding it costs: fewest first, then smallest, totals last. */
  readonly weight: number
}

/** What a reader can reason about: counts, and the sums between them. Cells that were not submitted are not in it. */
export type Puzzle = { readonly cells: readonly PuzzleCell[]; readonly balances: readonly Balance[] }

/** The cell at a place of the puzzle. */
export function cellAt({ cells }: Puzzle, place: number): PuzzleCell {
  return cells[place] as PuzzleCell
}

/** The puzzle that a publication sets its readers. Throws where a total is not the sum of its parts: that is a fault. */
export function puzzleOf({ cells, sums }: Publication, policy: DisclosurePolicy): Puzzle {
  const { rule } = policy
  const submitted = cells.filter(isSubmitted)
  const counts = countsById(cells)
  const exact = new Set(submitted.filter((cell) => isExact(cell, cells)).map(({ id }) => id))
  const greatest = submitted.reduce((most, { count }) => Math.max(most, count), 1)
  const places = new Map(submitted.map(({ id }, place) => [id, place]))
  return {
    cells: submitted.map((cell) => ({
      ...rangesOf(cell, { rule, counts, isExact: exact.has(cell.id) }),
      id: cell.id,
      count: cell.count,
      isSensitive: cell.isOpen !== true && (cell.wasHidden === true || isTooSmall(cell.count, rule)),
      mayBeHidden: cell.isPublished && cell.isOpen !== true && !(cell.count === 0 && rule.zero === 'shown'),
      protection: cell.isPublished || cell.wasHidden === true ? policy.protection : policy.protectionOfDifferences,
      weight: (cell.isTotal === true ? 4 : 1) + cell.count / (greatest + 1),
    })),
    balances: sums.flatMap(({ total, parts }) => {
      checkSum(total, parts, counts)
      const unknowns = [total, ...parts].flatMap((id) => places.get(id) ?? [])
      return counts.has(total) ? [unknowns.map((unknown, i) => ({ unknown, times: i === 0 ? -1 : 1 }))] : []
    }),
  }
}

type Submitted = Cell & { readonly count: number }

function isSubmitted(cell: Cell): cell is Submitted {
  return cell.count !== null
}

/** Shown untouched, or taken to be known exactly because a rate beside another count tells of it. */
function isExact({ id, isOpen }: Cell, cells: readonly Cell[]): boolean {
  return (
    isOpen === true || cells.some(({ rate }) => typeof rate?.denominator === 'object' && rate.denominator.cell === id)
  )
}

type Setting = { readonly rule: SuppressionRule; readonly counts: CountsById; readonly isExact: boolean }

function rangesOf(cell: Submitted, setting: Setting): Pick<PuzzleCell, 'shown' | 'hidden'> {
  const { count, isPublished, known = NOTHING_KNOWN, wasHidden = false } = cell
  const whenHidden = isPublished || wasHidden ? knownFromCell({ kind: 'suppressed' }, setting.rule) : NOTHING_KNOWN
  const hidden = holding(count, bothKnown(known, whenHidden))
  if (!isPublished) return { shown: hidden, hidden }
  return { shown: holding(count, bothKnown(hidden, whenShown(cell, setting))), hidden }
}

function whenShown(cell: Submitted, { rule, counts, isExact: exactly }: Setting): KnownRange {
  if (exactly) return { least: cell.count, greatest: cell.count }
  const byItself = knownFromCell(publishedBy(rule, cell.count), rule)
  if (cell.rate === undefined) return byItself
  return bothKnown(byItself, knownBeside(rateCell(cell.count, cell.rate, counts, rule), cell.rate, counts))
}

/** The range, with the true count in it: what is published is true, so nobody can know otherwise. */
function holding(count: number, { least, greatest }: KnownRange): KnownRange {
  return { least: Math.min(least, count), greatest: Math.max(greatest, count) }
}

function checkSum(total: string, parts: readonly string[], counts: CountsById): void {
  const whole = counts.get(total)
  const sum = parts.reduce((so, part) => so + (counts.get(part) ?? 0), 0)
  if (whole !== undefined && whole !== sum) throw new RangeError(`${total} is not the sum of its parts`)
}
