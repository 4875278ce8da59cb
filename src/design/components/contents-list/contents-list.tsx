import { classNames } from '../../markup/class-names.ts'
import { type Attributes, type Shared, type Worded, wordsOf } from '../../markup/wording.ts'

/** One page of a guide, with the pages below it. The one that is looked at is `current` and no link. */
export type ContentsItem = Worded & {
  readonly href?: string | undefined
  readonly current?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly items?: readonly (ContentsItem | false)[] | undefined
}

/** The pages of a guide, or the parts of a long page. Items that are `false` are skipped. */
export type ContentsListProps = Shared & {
  readonly items: readonly (ContentsItem | false)[]
  readonly ariaLabel?: string | undefined
  readonly visuallyHiddenText?: string | undefined
}

/** A contents list. */
export function ContentsList(props: ContentsListProps) {
  const { items, ariaLabel, visuallyHiddenText, id, classes, attributes } = props
  return (
    <nav
      class={classNames('nhsuk-contents-list', classes)}
      id={id}
      role="navigation"
      aria-label={ariaLabel || 'Pages in this guide'}
      {...attributes}
    >
      <h2 class="nhsuk-u-visually-hidden">{visuallyHiddenText || 'Contents'}</h2>
      <List items={items} />
    </nav>
  )
}

function List({ items }: Pick<ContentsListProps, 'items'>) {
  return (
    <ol class="nhsuk-contents-list__list">
      {items
        .filter((item) => item !== false)
        .map((item, index) => (
          <li key={index} class="nhsuk-contents-list__item" aria-current={item.current ? 'page' : undefined}>
            <Item {...item} />
            {item.items && <List items={item.items} />}
          </li>
        ))}
    </ol>
  )
}

function Item(item: ContentsItem) {
  if (item.current) {
    return (
      <span class={classNames('nhsuk-contents-list__current', item.classes)} {...item.attributes}>
        {wordsOf(item)}
      </span>
    )
  }
  return (
    <a class={classNames('nhsuk-contents-list__link', item.classes)} href={item.href ?? '#'} {...item.attributes}>
      {wordsOf(item)}
    </a>
  )
}
