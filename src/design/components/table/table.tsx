import { classNames, modifier } from '../../markup/class-names.ts'
import { optionsOf, type Shared, wordsOf } from '../../markup/wording.ts'
import { Card, type CardProps } from '../card/card.tsx'
import { Heading, type HeadingProps } from '../heading/heading.tsx'
import { Scroll } from '../scroll/scroll.tsx'
import { type BodyCell, TableBody } from './table-body.tsx'
import { type HeadCell, isSortable, isSortedByServer, TableHead } from './table-head.tsx'

/**
 * A table. `responsive` turns rows into little lists on small screens; `scroll` lets a wide one scroll sideways.
 * Heads, cells and rows that are `false` are skipped.
 */
export type TableProps = Shared & {
  readonly caption?: string | HeadingProps | undefined
  readonly head?: readonly (string | HeadCell | false)[] | undefined
  readonly rows: readonly (readonly (string | BodyCell | false)[] | false)[]
  readonly firstCellIsHeader?: boolean | undefined
  readonly responsive?: boolean | undefined
  readonly scroll?: boolean | undefined
  readonly compact?: boolean | undefined
  readonly striped?: boolean | undefined
  readonly border?: boolean | undefined
  readonly lastRowBorder?: boolean | undefined
  readonly variant?: 'reverse' | undefined
  readonly card?: CardProps | undefined
}

/** A table, in a scrolling region or a card when asked. */
export function Table(props: TableProps) {
  const caption = captionOf(props)
  const table = (
    <table
      class={tableClasses(props)}
      id={props.id}
      data-module={isSortable(props.head) && !isSortedByServer(props.head) ? 'nhsuk-table' : undefined}
      role={props.responsive ? 'table' : undefined}
      {...props.attributes}
    >
      {caption && (
        <Heading
          {...caption}
          sizes={['s', 'm', 'l', 'xl']}
          className="nhsuk-table__caption"
          classPrefix="nhsuk-table__caption--"
          element="caption"
        />
      )}
      <TableHead head={props.head} responsive={props.responsive} />
      <TableBody {...props} />
    </table>
  )
  const framed = props.scroll ? (
    <Scroll labelledBy={caption?.id} variant={props.variant}>
      {table}
    </Scroll>
  ) : (
    table
  )
  return props.card ? <Card {...props.card}>{framed}</Card> : framed
}

/** The caption gets an id when a scrolling region must be named by it, and says that columns sort when they do. */
function captionOf(props: TableProps): HeadingProps | undefined {
  const caption = optionsOf<HeadingProps>(props.caption)
  if (!caption || !wordsOf(caption)) return undefined
  const sorts = isSortable(props.head) ? 'Column headers are sortable' : undefined
  const hidden = caption.visuallyHiddenText ?? sorts
  return {
    ...caption,
    id: caption.id ?? (props.scroll ? scrollId(props.id, caption.text) : undefined),
    visuallyHiddenText: hidden && `(${hidden})`,
  }
}

function scrollId(id: string | undefined, caption: string | undefined): string | undefined {
  if (id) return `${id}-caption`
  return caption && `table-${caption.replaceAll(' ', '-').toLowerCase().slice(0, 40)}-caption`
}

function tableClasses(props: TableProps): string | undefined {
  const { variant, compact, responsive, striped, classes } = props
  const chosen = [
    compact && 'compact',
    responsive && 'responsive',
    ...bordersOf(props),
    sorts(props),
    striped && 'striped',
  ]
  return classNames(
    'nhsuk-table',
    modifier('nhsuk-table--', ['reverse'], variant, classes),
    ...chosen.map((name) => name && modifier('nhsuk-table--', [name], name, classes)),
    classes,
  )
}

function sorts({ head }: TableProps): 'sortable' | false {
  return isSortable(head) && 'sortable'
}

function bordersOf({ border, lastRowBorder }: TableProps): readonly (string | false)[] {
  if (border === false) return ['no-border']
  return [lastRowBorder === false && 'no-last-row-border']
}
