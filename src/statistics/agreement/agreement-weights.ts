import { sum } from '../average.ts'

/** How much of an agreement a near miss is: `none` of it, less by equal steps, or less by squared steps. */
export type Weighting = 'none' | 'equal' | 'squared'

/** A cell of the table: its share of all subjects, and how much of an agreement it is. */
export type Agreement = { readonly i: number; readonly j: number; readonly share: number; readonly weight: number }

/** 1 on the diagonal; off it 0, or 1 − distance, or 1 − distance², the distance being a share of the longest. */
export function agreementWeight(i: number, j: number, size: number, weighting: Weighting): number {
  const distance = Math.abs(i - j) / (size - 1)
  return { none: i === j ? 1 : 0, equal: 1 - distance, squared: 1 - distance ** 2 }[weighting]
}

/** A cell with what two raters with the same habits, who do not look, would put there. */
export type ExpectedAgreement = Agreement & {
  /** The share of subjects they would put there. */
  readonly expected: number
  /** What they would agree on in its row, and in its column, together. */
  readonly around: number
}

/** Each cell with what chance alone would put there, from the habits of the two raters. */
export function expectedAgreement(cells: readonly Agreement[]): ExpectedAgreement[] {
  const total = (own: readonly Agreement[]) => sum(own.map(({ share }) => share))
  const habits = cells.map((cell) => ({
    ...cell,
    row: total(cells.filter(({ i }) => i === cell.i)),
    column: total(cells.filter(({ j }) => j === cell.j)),
  }))
  return habits.map(({ row, column, ...cell }) => {
    const inRow = habits.filter(({ i }) => i === cell.i).map((one) => one.weight * one.column)
    const inColumn = habits.filter(({ j }) => j === cell.j).map((one) => one.weight * one.row)
    return { ...cell, expected: row * column, around: sum(inRow) + sum(inColumn) }
  })
}
