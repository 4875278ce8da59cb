import { classNames } from '../../markup/class-names.ts'
import { type Content, type WordedPart, wordsOf } from '../../markup/wording.ts'

/** What is wrong with one answer and how to put it right; `visuallyHiddenText` is the spoken word before it. */
export type ErrorMessageProps = WordedPart & {
  readonly visuallyHiddenText?: string | undefined
  readonly children?: Content
}

/** An error message beside its question. The same words stand in the error summary. */
export function ErrorMessage(props: ErrorMessageProps) {
  const { id, classes, attributes, visuallyHiddenText = 'Error', children } = props
  return (
    <span class={classNames('nhsuk-error-message', classes)} id={id} {...attributes}>
      {visuallyHiddenText && <span class="nhsuk-u-visually-hidden">{visuallyHiddenText}: </span>}
      {children || wordsOf(props)}
    </span>
  )
}
