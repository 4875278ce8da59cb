/**
 * What stands in a cell of a published table. The four look different and say so: a figure; a true nought; a figure
 * hidden because it is small enough to point at somebody; nothing, because nobody sent it. Silence is never a nought.
 */
export type TableValue =
  | { readonly kind: 'value'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'zero' }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'not submitted' }

/** A cell whose figure is hidden. */
export const SUPPRESSED: TableValue = { kind: 'suppressed' }

/** A cell that has no figure because none could be made from what was sent. */
export const NOT_SUBMITTED: TableValue = { kind: 'not submitted' }

/** The cell for an open figure (one that needs no hiding). Null means that there is none. */
export function openValue(value: number | null, decimals = 0): TableValue {
  if (value === null) return NOT_SUBMITTED
  return value === 0 ? { kind: 'zero' } : { kind: 'value', value, decimals }
}

/** The cell as it is printed: `*` for hidden, as NHS England prints it, and an empty text for nothing sent. */
export function printedValue(cell: TableValue): string {
  if (cell.kind === 'value') return cell.value.toFixed(cell.decimals)
  return { zero: '0', suppressed: '*', 'not submitted': '' }[cell.kind]
}
