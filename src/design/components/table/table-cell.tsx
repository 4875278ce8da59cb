import { h } from 'preact'
import { classNames, modifier } from '../../markup/class-names.ts'
import { type Attributes, type Content, type Worded, wordsOf } from '../../markup/wording.ts'

/** What heads and cells share. `numeric` sets figures right-aligned and of equal width. `width` such as `one-half`. */
export type CellOptions = Worded & {
  readonly visuallyHiddenText?: string | undefined
  readonly format?: 'numeric' | 'string' | undefined
  readonly align?: 'left' | 'centre' | 'right' | undefined
  readonly width?: string | undefined
  readonly href?: string | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

type CellProps = {
  readonly cell: CellOptions
  readonly element: 'th' | 'td'
  readonly scope?: 'col' | 'row' | undefined
  readonly role?: string | undefined
  /** Before the words: a responsive table's column name. */
  readonly lead?: Content
}

/** One `th` or `td`. */
export function TableCell({ cell, element, scope, role, lead }: CellProps) {
  const inner = cell.href ? (
    <a class="nhsuk-link" href={cell.href}>
      {cellWords(cell)}
    </a>
  ) : (
    cellWords(cell)
  )
  const attributes = {
    class: cellClasses(element, cell),
    scope,
    role,
    colspan: cell.colspan,
    rowspan: cell.rowspan,
    ...cell.attributes,
  }
  return h(element, attributes, lead, lead && cell.html ? <span>{inner}</span> : inner)
}

function cellClasses(element: 'th' | 'td', { format, align, width, classes }: CellOptions): string | undefined {
  const block = element === 'th' ? 'nhsuk-table__header' : 'nhsuk-table__cell'
  return classNames(
    block,
    modifier(`${block}--`, ['numeric'], format, classes),
    modifier('nhsuk-u-text-align-', ['left', 'centre', 'right'], align, classes),
    width && modifier('nhsuk-u-width-', [width], width, classes),
    classes,
  )
}

/** The words of a cell, and those only for screen readers after them. */
export function cellWords(cell: CellOptions): Content {
  return (
    <>
      {wordsOf(cell)}
      {cell.visuallyHiddenText && <span class="nhsuk-u-visually-hidden"> {cell.visuallyHiddenText}</span>}
    </>
  )
}
