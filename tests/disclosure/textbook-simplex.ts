/** Rows of a system: the sum of `times` × unknown is `is`. Unknowns are 0 or more, and at most `most` (may be infinite). */
export type System = {
  readonly rows: readonly { readonly times: readonly number[]; readonly is: number }[]
  readonly most: readonly number[]
}

const TINY = 1e-9

/**
 * Some solution of the system, or null where there is none: the first phase of the simplex method, as textbooks teach it,
 * with a slack for each upper bound and an artificial unknown for each equation. Slow and plain on purpose: it shares
 * nothing with the method it is to catch.
 */
export function someSolution({ rows, most }: System): readonly number[] | null {
  const n = most.length
  const bounds = most.flatMap((bound, j) => (Number.isFinite(bound) ? [{ j, bound }] : []))
  const width = n + bounds.length
  const table = [
    ...rows.map(({ times, is }) => {
      const sign = is < 0 ? -1 : 1
      return [...times.map((one) => one * sign), ...bounds.map(() => 0), is * sign]
    }),
    ...bounds.map(({ j, bound }, b) => {
      const row = Array<number>(width + 1).fill(0)
      row[j] = 1
      row[n + b] = 1
      row[width] = bound
      return row
    }),
  ]
  const basis = table.map((_, i) => (i < rows.length ? -1 : n + i - rows.length))
  const wanted = Array<number>(width + 1).fill(0)
  for (const row of table.slice(0, rows.length)) row.forEach((one, j) => (wanted[j] = (wanted[j] ?? 0) + one))
  for (;;) {
    const entering = wanted.findIndex((one, j) => j < width && one > TINY)
    if (entering < 0) break
    const leaving = leavingRow(table, basis, entering, width)
    pivot([...table, wanted], table[leaving] ?? [], entering)
    basis[leaving] = entering
  }
  if ((wanted[width] ?? 0) > 1e-6) return null
  const solution = most.map(() => 0)
  basis.forEach((j, i) => {
    if (j >= 0 && j < n) solution[j] = table[i]?.[width] ?? 0
  })
  return solution
}

function leavingRow(table: readonly number[][], basis: readonly number[], entering: number, width: number): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY]
  for (const [i, row] of table.entries()) {
    const slope = row[entering] ?? 0
    if (slope <= TINY) continue
    const ratio = (row[width] ?? 0) / slope
    const isEarlier = ratio < least + TINY && (basis[i] ?? 0) < (basis[best] ?? 0)
    if (ratio < least - TINY || isEarlier) [best, least] = [i, ratio]
  }
  return best
}

function pivot(all: readonly number[][], row: number[], column: number): void {
  const by = row[column] ?? 1
  row.forEach((one, j) => (row[j] = one / by))
  for (const other of all) {
    const times = other[column] ?? 0
    if (other === row || times === 0) continue
    row.forEach((one, j) => (other[j] = (other[j] ?? 0) - times * one))
  }
}
