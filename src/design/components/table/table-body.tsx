import { type Content, optionsOf } from '../../markup/wording.ts'
import { type CellOptions, cellWords, TableCell } from './table-cell.tsx'
import { type Head, type HeadCell, headCell } from './table-head.tsx'

/** A cell. `sortValue` is what it sorts by when its words would sort wrongly (dates, amounts). */
export type BodyCell = CellOptions & {
  readonly sortValue?: string | undefined
  /** The column's name, where there is no head to take it from. */
  readonly header?: string | undefined
}

type Row = readonly (string | BodyCell | false)[]

type BodyProps = {
  readonly head?: Head
  readonly rows: readonly (Row | false)[]
  readonly responsive?: boolean | undefined
  readonly firstCellIsHeader?: boolean | undefined
}

/** The rows. */
export function TableBody(props: BodyProps) {
  const role = props.responsive ? 'row' : undefined
  return (
    <tbody class="nhsuk-table__body">
      {props.rows.map(
        (row, index) =>
          row && (
            <tr class="nhsuk-table__row" role={role} key={index}>
              {row.map((given, column) => bodyCell(props, given, column))}
            </tr>
          ),
      )}
    </tbody>
  )
}

function bodyCell(props: BodyProps, given: string | BodyCell | false, column: number): Content {
  const cell = optionsOf<BodyCell>(given || undefined)
  if (!cell) return null
  const head = headCell(props.head?.[column])
  const isHeader = column === 0 && props.firstCellIsHeader
  const role = isHeader ? 'rowheader' : 'cell'
  return (
    <TableCell
      key={column}
      element={isHeader ? 'th' : 'td'}
      scope={isHeader ? 'row' : undefined}
      role={props.responsive ? role : undefined}
      cell={settled(cell, head, props.responsive)}
      lead={props.responsive && columnName(cell, head)}
    />
  )
}

/** Format and alignment come from the column unless the cell has its own. */
function settled(cell: BodyCell, head: HeadCell | undefined, responsive: boolean | undefined): CellOptions {
  const isWordAmongNumbers = cell.format === 'string' && head?.format === 'numeric'
  return {
    ...cell,
    format: cell.format ?? head?.format,
    align: cell.align ?? (isWordAmongNumbers ? 'right' : head?.align),
    colspan: responsive ? undefined : cell.colspan,
    attributes: { 'data-sort-value': cell.sortValue, ...cell.attributes },
  }
}

function columnName(cell: BodyCell, head: HeadCell | undefined): Content {
  if (!head && !cell.header) return null
  return (
    <span class="nhsuk-table__heading" aria-hidden="true">
      {cellWords({ ...head, text: head?.text ?? cell.header })}{' '}
    </span>
  )
}
