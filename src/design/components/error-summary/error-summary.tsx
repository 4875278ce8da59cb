import { classNames } from '../../markup/class-names.ts'
import { type Attributes, type Content, optionsOf, type Shared, type Worded, wordsOf } from '../../markup/wording.ts'
import { Heading, type HeadingProps } from '../heading/heading.tsx'

/** One thing wrong, with a link to its field (`#` and the field's id). */
export type ErrorItem =
  | (Worded & { readonly href?: string | undefined; readonly attributes?: Attributes | undefined })
  | false

/** What is wrong on the page, at its top. Takes the focus when the page opens, unless `disableAutoFocus`. */
export type ErrorSummaryProps = Shared & {
  readonly heading?: string | HeadingProps | undefined
  readonly description?: string | Worded | undefined
  readonly errorList?: readonly ErrorItem[] | undefined
  readonly disableAutoFocus?: boolean | undefined
  readonly children?: Content
}

/** An error summary. The words of each item are those of the message beside its field. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { heading = 'There is a problem', errorList = [], disableAutoFocus, id, classes, attributes } = props
  const description = props.children || wordsOf(optionsOf<Worded>(props.description))
  return (
    <div
      class={classNames('nhsuk-error-summary', classes)}
      id={id}
      data-module="nhsuk-error-summary"
      data-disable-auto-focus={disableAutoFocus?.toString()}
      {...attributes}
    >
      {/* role="alert" stands on a child, so that focusing the summary and announcing it do not race each other */}
      <div role="alert">
        <Heading {...optionsOf<HeadingProps>(heading)} level={2} className="nhsuk-error-summary__heading" />
        <div class="nhsuk-error-summary__body">
          {description && <p>{description}</p>}
          {errorList.length > 0 && (
            <ul class="nhsuk-list nhsuk-error-summary__list">{errorList.map((item) => item && errorItem(item))}</ul>
          )}
        </div>
      </div>
    </div>
  )
}

function errorItem(item: Exclude<ErrorItem, false>): Content {
  const words = wordsOf(item)
  return (
    <li>
      {item.href ? (
        <a href={item.href} {...item.attributes}>
          {words}
        </a>
      ) : (
        words
      )}
    </li>
  )
}
