import { classNames } from '../../markup/class-names.ts'
import { type Content, optionsOf, type Shared, type WordedPart, wordsOf } from '../../markup/wording.ts'
import { Card, type CardProps } from '../card/card.tsx'
import { Action, actionItems, actionOptions, type CardActions } from '../card/card-actions.tsx'

/** A key or value; `width` is a share of the row, such as `one-half`. */
export type SummaryPart = WordedPart & { readonly width?: string | undefined }

/** One question and its answer, with what can be done about it. */
export type SummaryRow = Shared & {
  readonly key: string | SummaryPart
  readonly value?: string | SummaryPart | undefined
  readonly actions?: CardActions | undefined
  readonly border?: boolean | undefined
}

/** Questions and answers, for reading back and checking. Rows that are `false` are skipped. */
export type SummaryListProps = Shared & {
  readonly rows?: readonly (SummaryRow | false | undefined)[] | undefined
  readonly border?: boolean | undefined
  readonly lastRowBorder?: boolean | undefined
  readonly card?: CardProps | undefined
  readonly children?: Content
}

/** A summary list, in a card when `card` is given. */
export function SummaryList(props: SummaryListProps) {
  const rows = (props.rows ?? []).filter((row) => row !== false && row !== undefined)
  const anyActions = rows.some((row) => actionItems(row.actions).length > 0)
  const list = (
    <dl class={listClasses(props)} id={props.id} {...props.attributes}>
      {props.children ||
        rows.map((row, index) => (
          <Row key={index} list={props} row={row} isLast={index === rows.length - 1} anyActions={anyActions} />
        ))}
    </dl>
  )
  return props.card ? <Card {...props.card}>{list}</Card> : list
}

function listClasses({ border, lastRowBorder, classes = '' }: SummaryListProps): string | undefined {
  const bare = border === false && !classes.includes('nhsuk-summary-list--no-border')
  const open = !bare && lastRowBorder === false && !classes.includes('nhsuk-summary-list--no-last-row-border')
  const plain = (bare && 'nhsuk-summary-list--no-border') || (open && 'nhsuk-summary-list--no-last-row-border')
  return classNames('nhsuk-summary-list', plain, classes)
}

type RowProps = {
  readonly list: SummaryListProps
  readonly row: SummaryRow
  readonly isLast: boolean
  readonly anyActions: boolean
}

function Row({ list, row, isLast, anyActions }: RowProps) {
  const actions = actionItems(row.actions)
  const inBareList = /nhsuk-summary-list--no-(last-row-)?border/.test(list.classes ?? '')
  const isBare = row.border === false && !inBareList && !(list.lastRowBorder === false && isLast)
  const classes = classNames(
    'nhsuk-summary-list__row',
    anyActions && actions.length === 0 && 'nhsuk-summary-list__row--no-actions',
    isBare && 'nhsuk-summary-list__row--no-border',
    row.classes,
  )
  return (
    <div class={classes} id={row.id} {...row.attributes}>
      <dt {...partAttributes('nhsuk-summary-list__key', optionsOf<SummaryPart>(row.key))}>
        {wordsOf(optionsOf<SummaryPart>(row.key))}
      </dt>
      <dd {...partAttributes('nhsuk-summary-list__value', optionsOf<SummaryPart>(row.value))}>
        {wordsOf(optionsOf<SummaryPart>(row.value))}
      </dd>
      {actions.length > 0 && <RowActions list={list} actions={row.actions} />}
    </div>
  )
}

function partAttributes(block: string, part: SummaryPart | undefined) {
  return {
    class: classNames(block, part?.width && `nhsuk-u-width-${part.width}`, part?.classes),
    id: part?.id,
    ...part?.attributes,
  }
}

function RowActions({ list, actions }: { readonly list: SummaryListProps; readonly actions: CardActions | undefined }) {
  const items = actionItems(actions).map((action) => (
    <Action key={action.href} action={action} heading={list.card?.heading} />
  ))
  return (
    <dd {...partAttributes('nhsuk-summary-list__actions', actionOptions(actions))}>
      {items.length === 1 ? (
        items
      ) : (
        <ul class="nhsuk-summary-list__actions-list">
          {items.map((item) => (
            <li class="nhsuk-summary-list__actions-list-item" key={item.key}>
              {item}
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}
