/** How much of an agreement a near miss is: `none` of it, less by equal steps, or less by squared steps. */
export type Weighting = 'none' | 'equal' | 'squared'

/** A cell of the table: its share of all subjects, and how much of an agreement it is. */
export type Agreement = { readonly i: number; readonly j: number; readonly share: number; readonly weight: number }

/** 1 on the diagonal; off it 0, or 1 − distance, or 1 − distance², the distance being a share of the longest. */
export function agreementWeight(i: number, j: number, size: number, weighting: Weighting): number {
  const distance = Math.abs(i - j) / (size - 1)
  return { none: i === j ? 1 : 0, equal: 1 - distance, squared: 1 - distance ** 2 }[weighting]
}

/**
 * What two raters with the same habits, but without looking, would agree: in all, in each row, in each column; and the
 * variance of one subject's agreement then, less its mean's square.
 */
export function expectedWeights(shares: readonly Agreement[], size: number) {
  const none = () => Array.from({ length: size }, () => 0)
  const [rows, columns, ofRow, ofColumn] = [none(), none(), none(), none()]
  const add = (list: number[], at: number, value: number) => list.splice(at, 1, (list[at] ?? 0) + value)
  for (const { i, j, share } of shares) {
    add(rows, i, share)
    add(columns, j, share)
  }
  const both = shares.map(({ i, j, weight }) => ({ i, j, weight, row: rows[i] ?? 0, column: columns[j] ?? 0 }))
  for (const { i, j, weight, row, column } of both) {
    add(ofRow, i, weight * column)
    add(ofColumn, j, weight * row)
  }
  const byChance = both.reduce((total, { weight, row, column }) => total + weight * row * column, 0)
  const squares = both.reduce((total, { i, j, weight, row, column }) => {
    return total + row * column * (weight - (ofRow[i] ?? 0) - (ofColumn[j] ?? 0)) ** 2
  }, 0)
  return { byChance, ofRow, ofColumn, varianceOfNone: Math.max(0, squares - byChance ** 2) }
}
