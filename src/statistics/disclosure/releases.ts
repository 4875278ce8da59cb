import { ok, type Result, refused } from '#basics/result.ts'
import { bothKnown, type KnownRange, knownFromCell, NOTHING_KNOWN } from './known-range.ts'
import type { ProtectedPublication } from './protect.ts'
import type { Cell, Publication, Sum } from './publication.ts'
import { countsById, knownBeside } from './rate-beside.ts'
import type { SuppressionRule } from './suppression-rule.ts'

/** What was published before, with the rule it was published by. Keep it with each release: the next one needs it. */
export type Release = {
  readonly publication: Publication
  readonly shown: ProtectedPublication
  readonly rule: SuppressionRule
}

/**
 * The next release of figures that add up over time (a year to date), with what readers have already: for each figure
 * that stands in both, the difference between the two is protected like any count, though it is not shown, for readers
 * will subtract. Refuses a figure that has fallen since: link revised figures with `publishedAgain`.
 *
 * Formula: now = last release + since then, for each figure in both
 * Units: cells of a publication
 * Edges: a figure that fell: refused. Not submitted in either: no link
 * Source: as `protect`
 */
export function addedSince(before: Release, now: Publication): Result<Publication, string> {
  const old = new Map(before.publication.cells.map((cell) => [cell.id, cell.count]))
  const changes: { readonly cell: Cell; readonly sum: Sum }[] = []
  for (const { id, count } of now.cells) {
    const was = old.get(id) ?? null
    if (was === null || count === null) continue
    if (count < was) return refused(`${id} has fallen since the last release`)
    const [last, since] = [`${id}, last release`, `${id}, since then`]
    changes.push({
      cell: { id: since, count: count - was, isPublished: false },
      sum: { total: id, parts: [last, since] },
    })
  }
  const past = pastOf(before, (id) => `${id}, last release`)
  return ok({
    cells: [...now.cells, ...past.cells, ...changes.map(({ cell }) => cell)],
    sums: [...now.sums, ...past.sums, ...changes.map(({ sum }) => sum)],
  })
}

/**
 * The next release of a publication in which some figures stand again, unchanged, beside others: what was hidden stays
 * hidden, and what was shown is known, though the rule or the neighbours have changed. A figure that was revised stands
 * as a new one; readers who compare it with the old one learn how much was revised, which is not protected.
 */
export function publishedAgain(before: Release, now: Publication): Publication {
  const counts = countsById(before.publication.cells)
  const unchanged = new Set(now.cells.filter(({ id, count }) => counts.get(id) === count).map(({ id }) => id))
  const past = pastOf(before, (id) => (unchanged.has(id) ? id : `${id}, last release`))
  const pastById = new Map(past.cells.map((cell) => [cell.id, cell]))
  const ids = new Set(now.cells.map(({ id }) => id))
  return {
    cells: [
      ...now.cells.map((cell) => ({ ...pastById.get(cell.id), ...cell })),
      ...past.cells.filter(({ id }) => !ids.has(id)),
    ],
    sums: [...now.sums, ...past.sums],
  }
}

/** The cells of an earlier release as readers know them now, under other names; none is to be shown. */
function pastOf({ publication, shown, rule }: Release, nameOf: (id: string) => string): Publication {
  const counts = countsById(publication.cells)
  return {
    cells: publication.cells.map((cell) => ({
      id: nameOf(cell.id),
      count: cell.count,
      isPublished: false,
      known: bothKnown(cell.known ?? NOTHING_KNOWN, bothKnown(knownAlone(cell), knownFromItsRate(cell))),
      wasHidden: cell.wasHidden === true || shown.cells.get(cell.id)?.kind === 'suppressed',
    })),
    sums: publication.sums.map(({ total, parts }) => ({ total: nameOf(total), parts: parts.map(nameOf) })),
  }

  function knownAlone({ id, isOpen, count }: Cell): KnownRange {
    const cell = shown.cells.get(id)
    if (cell === undefined) return NOTHING_KNOWN
    return isOpen && count !== null ? { least: count, greatest: count } : knownFromCell(cell, rule)
  }

  function knownFromItsRate({ id, rate }: Cell): KnownRange {
    const cell = shown.rates.get(id)
    return cell && rate ? knownBeside(cell, rate, counts) : NOTHING_KNOWN
  }
}
