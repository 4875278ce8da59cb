import type { Sum } from '#statistics/disclosure/publication.ts'
import { printedValue, type TableValue } from '#statistics/table-value.ts'
import { type System, someSolution } from '#tests/disclosure/textbook-simplex.ts'

/** All that somebody sees who wants to work out what is hidden: printed cells, sums, and the publisher's rule in words. */
export type Seen = {
  readonly printed: ReadonlyMap<string, string>
  /** Counts that are in a sum but were never printed. */
  readonly unprinted: readonly string[]
  readonly sums: readonly Sum[]
  readonly hideBelow: number
  readonly areNoughtsShown: boolean
  readonly roundTo: number
}

/** What was shown, as it is printed: nothing else reaches the adversary. */
export function printedCells(cells: ReadonlyMap<string, TableValue>): Map<string, string> {
  return new Map([...cells].map(([id, cell]) => [id, printedValue(cell)]))
}

/** Whether two values this far apart are still possible for a hidden count. */
export type Verdict = 'worked out' | 'narrowed' | 'unknown'

/** No count in these tests comes near: as good as endless. */
const ENDLESS = 1_000_000
const PATIENCE = 2_000

type Ranges = Map<string, readonly [number, number]>

/**
 * What an adversary makes of one hidden count: whether any whole-number table that agrees with what is printed has it at
 * this value, for one value after another, by carrying sums through, linear programming, and branch and bound. Exact,
 * and nothing of the method that chose what to hide. Throws when it would have to give up.
 */
export function attack(seen: Seen, target: string, protection: number): Verdict {
  const start = rangesOf(seen)
  const least = smallest(start, seen.sums, target)
  if (isPossible(narrowed(start, target, least + protection, ENDLESS), seen.sums)) return 'unknown'
  return isPossible(narrowed(start, target, least + 1, ENDLESS), seen.sums) ? 'narrowed' : 'worked out'
}

function rangesOf({ printed, unprinted, hideBelow, areNoughtsShown, roundTo }: Seen): Ranges {
  const ranges: Ranges = new Map(unprinted.map((id) => [id, [0, ENDLESS]]))
  for (const [id, text] of printed) {
    if (text === '*') ranges.set(id, [areNoughtsShown ? 1 : 0, ENDLESS])
    else if (text !== '') ranges.set(id, countsPrintedAs(Number(text), hideBelow, roundTo))
  }
  return ranges
}

/** By trying every count near it: which of them are printed as this? */
function countsPrintedAs(figure: number, hideBelow: number, roundTo: number): readonly [number, number] {
  if (figure === 0) return [0, 0]
  const tried = Array.from({ length: 2 * roundTo + 1 }, (_, i) => figure - roundTo + i)
  const possible = tried.filter((count) => count >= hideBelow && Math.floor(count / roundTo + 0.5) * roundTo === figure)
  return [Math.min(...possible), Math.max(...possible)]
}

function smallest(start: Ranges, sums: readonly Sum[], target: string): number {
  const [least, greatest] = start.get(target) ?? [0, 0]
  for (let value = least; value <= greatest; value += 1)
    if (isPossible(narrowed(start, target, value, value), sums)) return value
  throw new Error(`no table at all agrees with what is printed (${target})`)
}

function narrowed(ranges: Ranges, id: string, least: number, greatest: number): Ranges {
  const [from, to] = ranges.get(id) ?? [0, ENDLESS]
  return new Map(ranges).set(id, [Math.max(from, least), Math.min(to, greatest)])
}

/** Branch and bound: a fraction where whole numbers must be is tried below and above. */
function isPossible(start: Ranges, sums: readonly Sum[]): boolean {
  const waiting = [start]
  for (let tried = 0; tried < PATIENCE; tried += 1) {
    const ranges = waiting.pop()
    if (ranges === undefined) return false
    if (!carryThrough(ranges, sums)) continue
    const open = [...ranges].flatMap(([id, [from, to]]) => (from < to ? [id] : []))
    const solution = someSolution(systemOf(open, ranges, sums))
    if (solution === null) continue
    const fraction = solution.findIndex((value) => Math.abs(value - Math.round(value)) > 1e-6)
    const id = open[fraction]
    if (id === undefined) return true
    const middle = Math.floor((ranges.get(id)?.[0] ?? 0) + (solution[fraction] ?? 0))
    waiting.push(narrowed(ranges, id, middle + 1, ENDLESS), narrowed(ranges, id, 0, middle))
  }
  throw new Error('the adversary would have to give up')
}

function systemOf(open: readonly string[], ranges: Ranges, sums: readonly Sum[]): System {
  const least = (id: string) => ranges.get(id)?.[0] ?? 0
  const rows = sums
    .filter(({ total }) => ranges.has(total))
    .map(({ total, parts }) => ({
      times: open.map((id) => (id === total ? -1 : parts.includes(id) ? 1 : 0)),
      is: least(total) - parts.reduce((sum, part) => sum + least(part), 0),
    }))
  return {
    rows: rows.filter(({ times }) => times.some((one) => one !== 0)),
    most: open.map((id) => endlessOr(ranges.get(id)?.[1] ?? 0) - least(id)),
  }
}

function endlessOr(greatest: number): number {
  return greatest === ENDLESS ? Number.POSITIVE_INFINITY : greatest
}

/** Narrows every range by every sum until nothing moves; false where nothing is left of one. */
function carryThrough(ranges: Ranges, sums: readonly Sum[]): boolean {
  for (let moved = true; moved; ) {
    moved = false
    for (const { total, parts } of sums) {
      if (!ranges.has(total)) continue
      const known = parts.filter((part) => ranges.has(part))
      const least = known.reduce((sum, part) => sum + (ranges.get(part)?.[0] ?? 0), 0)
      const greatest = known.reduce((sum, part) => sum + (ranges.get(part)?.[1] ?? 0), 0)
      const [from, to] = ranges.get(total) ?? [0, 0]
      moved = tighten(ranges, total, least, greatest) || moved
      for (const part of known) {
        const [low, high] = ranges.get(part) ?? [0, 0]
        moved = tighten(ranges, part, from - (greatest - high), to - (least - low)) || moved
      }
    }
    if ([...ranges.values()].some(([from, to]) => from > to)) return false
  }
  return true
}

function tighten(ranges: Ranges, id: string, least: number, greatest: number): boolean {
  const [from, to] = ranges.get(id) ?? [0, 0]
  if (least <= from && greatest >= to) return false
  ranges.set(id, [Math.max(from, least), Math.min(to, greatest)])
  return true
}
