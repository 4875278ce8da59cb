import { classNames } from '../../markup/class-names.ts'
import type { Content, Shared } from '../../markup/wording.ts'

/** Words that should stand out a little; `text` becomes a paragraph, `children` are taken as they are. */
export type InsetTextProps = Shared & {
  readonly text?: string | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly children?: Content
}

/** Inset text. */
export function InsetText({ text, visuallyHiddenText, id, classes, attributes, children }: InsetTextProps) {
  return (
    <div class={classNames('nhsuk-inset-text', classes)} id={id} {...attributes}>
      <span class="nhsuk-u-visually-hidden">{visuallyHiddenText || 'Information'}: </span>
      {children || <p>{text}</p>}
    </div>
  )
}
