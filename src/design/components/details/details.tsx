import { classNames } from '../../markup/class-names.ts'
import { type Content, optionsOf, type WordedPart, wordsOf } from '../../markup/wording.ts'

/** Something most people do not need, behind a line that says what it is. */
export type DetailsProps = WordedPart & {
  readonly summary: string | WordedPart
  readonly open?: boolean | undefined
  readonly children?: Content
}

/** Details that open and close without JavaScript. */
export function Details(props: DetailsProps) {
  const { open, id, classes, attributes, children } = props
  const summary = optionsOf<WordedPart>(props.summary)
  return (
    <details class={classNames('nhsuk-details', classes)} id={id} open={open} {...attributes}>
      <summary class={classNames('nhsuk-details__summary', summary?.classes)} {...summary?.attributes}>
        <span class="nhsuk-details__summary-text">{wordsOf(summary)}</span>
      </summary>
      <div class="nhsuk-details__text">{children || wordsOf(props)}</div>
    </details>
  )
}
