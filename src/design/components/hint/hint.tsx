import { classNames } from '../../markup/class-names.ts'
import { type Content, type WordedPart, wordsOf } from '../../markup/wording.ts'

/** Help that stays beside a question. One sentence; anything longer belongs in Details. */
export type HintProps = WordedPart & { readonly children?: Content }

/** A hint. Its id goes into the control's `aria-describedby` (the form components do so by themselves). */
export function Hint({ id, classes, attributes, children, ...words }: HintProps) {
  return (
    <div class={classNames('nhsuk-hint', classes)} id={id} {...attributes}>
      {children || wordsOf(words)}
    </div>
  )
}
