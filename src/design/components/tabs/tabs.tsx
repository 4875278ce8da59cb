import { classNames } from '../../markup/class-names.ts'
import { type Attributes, type Content, type Shared, type Worded } from '../../markup/wording.ts'
import { Heading } from '../heading/heading.tsx'

/** One tab and what is behind it. `id` is the panel's. */
export type Tab = {
  readonly label: string
  readonly id?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly panel: Worded & { readonly attributes?: Attributes | undefined }
}

/** Views of the same thing, one at a time. Each tab needs an id of its own, or all an `idPrefix`. */
export type TabsProps = Shared & {
  readonly items: readonly (Tab | false)[]
  readonly idPrefix?: string | undefined
  readonly title?: string | undefined
  readonly visuallyHiddenText?: string | undefined
}

/** Tabs. On phones, on paper and without JavaScript: a list of links, with every panel open below it. */
export function Tabs(props: TabsProps) {
  const { id, idPrefix = id, classes, attributes } = props
  const items = props.items.flatMap((item, index) =>
    item ? [{ ...item, id: item.id ?? `${idPrefix}-${index + 1}`, isFirst: index === 0 }] : [],
  )
  return (
    <div class={classNames('nhsuk-tabs', classes)} id={id} data-module="nhsuk-tabs" {...attributes}>
      <Heading level={2} className="nhsuk-tabs__heading" text={props.visuallyHiddenText ?? props.title ?? 'Contents'} />
      {items.length > 0 && (
        <ul class="nhsuk-tabs__list">
          {items.map((item) => (
            <li
              key={item.id}
              class={classNames('nhsuk-tabs__list-item', item.isFirst && 'nhsuk-tabs__list-item--selected')}
            >
              <a class="nhsuk-tabs__tab" href={`#${item.id}`} {...item.attributes}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {items.map((item) => (
        <div
          key={item.id}
          class={classNames('nhsuk-tabs__panel', !item.isFirst && 'nhsuk-tabs__panel--hidden')}
          id={item.id}
          {...item.panel.attributes}
        >
          {panelContent(item.panel)}
        </div>
      ))}
    </div>
  )
}

function panelContent({ text, html }: Worded): Content {
  return html || (text && <p>{text}</p>)
}
