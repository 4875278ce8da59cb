/**
 * Which of `groups` equal groups (1 the lowest, or the highest when inverted) each value falls into, as OHID does it: by
 * its rank, ties all taking the lowest, max(1, ⌊groups + 1 − ⌈(n + 1 − rank) ÷ (n ÷ groups)⌉⌋). A missing value has no
 * group. Null for all when there are fewer values than groups. (PHEindicatormethods `phe_quantile`.)
 *
 * Formula: max(1, ⌊k + 1 − ⌈(n + 1 − rank) ÷ (n/k)⌉⌋)
 * Units: group numbers from 1
 * Edges: fewer values than groups: null for all. Missing: null
 * Source: OHID, PHEindicatormethods 2.1.0 (`phe_quantile`)
 * Example: quantileGroups([5, 1, 3, 3, 9], 2)
 */
export function quantileGroups(
  values: readonly (number | null)[],
  groups: number,
  { inverted = false }: { readonly inverted?: boolean } = {},
): (number | null)[] {
  const known = values.filter((value) => value !== null)
  const size = known.length
  if (size < groups) return values.map(() => null)
  const groupOf = (value: number) => {
    const rank = 1 + known.filter((other) => (inverted ? other > value : other < value)).length
    return Math.max(1, Math.floor(groups + 1 - Math.ceil((size + 1 - rank) / (size / groups))))
  }
  return values.map((value) => (value === null ? null : groupOf(value)))
}
