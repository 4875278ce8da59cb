import { optionsOf } from '../../markup/wording.ts'
import { type CellOptions, TableCell } from './table-cell.tsx'

/** A column's name. `sort` is how the table is sorted by it now; with `href` the server sorts, else the script does. */
export type HeadCell = CellOptions & {
  readonly sort?: boolean | 'none' | 'ascending' | 'descending' | undefined
  readonly sortNext?: 'ascending' | 'descending' | undefined
}

/** The heads of a table, as they may be written. */
export type Head = readonly (string | HeadCell | false)[] | undefined

/** The settled options of one head; nothing for an empty one. */
export function headCell(given: string | HeadCell | false | undefined): HeadCell | undefined {
  return optionsOf<HeadCell>(given || undefined)
}

/** Whether any column sorts. */
export function isSortable(head: Head): boolean {
  return (head ?? []).some((cell) => headCell(cell)?.sort)
}

/** Whether sorting is done by following links. */
export function isSortedByServer(head: Head): boolean {
  return isSortable(head) && (head ?? []).some((cell) => headCell(cell)?.href)
}

/** The head row. Nothing when there are no columns named. */
export function TableHead({ head, responsive }: { readonly head: Head; readonly responsive: boolean | undefined }) {
  if (!head?.length) return null
  return (
    <thead class="nhsuk-table__head" role={responsive ? 'rowgroup' : undefined}>
      <tr class="nhsuk-table__row" role={responsive ? 'row' : undefined}>
        {head.map((given, index) => {
          const cell = headCell(given)
          return cell && <TableCell key={index} element="th" scope="col" {...headProps(cell, head, responsive)} />
        })}
      </tr>
    </thead>
  )
}

function headProps(cell: HeadCell, head: Head, responsive: boolean | undefined) {
  const sort = cell.sort === true ? 'none' : cell.sort || undefined
  const attributes = {
    'data-sort': sort && '',
    'data-sort-next': isSortedByServer(head) ? undefined : cell.sortNext,
    'aria-sort': sort === 'none' ? undefined : sort,
    ...cell.attributes,
  }
  const role = responsive ? 'columnheader' : undefined
  return { cell: { ...cell, attributes, colspan: responsive ? undefined : cell.colspan }, role }
}
