import { classNames } from '../../markup/class-names.ts'
import { type Attributes, type Content, optionsOf, type Worded, wordsOf } from '../../markup/wording.ts'
import { Hint, type HintProps } from '../hint/hint.tsx'
import { Label, type LabelProps } from '../label/label.tsx'

/** One radio or checkbox. `conditional` holds the questions it reveals (all shown where there is no JavaScript). */
export type ChoiceItem = Worded & {
  readonly value?: string | undefined
  readonly id?: string | undefined
  readonly label?: string | LabelProps | undefined
  readonly hint?: string | HintProps | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly conditional?: Content
  readonly divider?: undefined
}

/** A word between choices, such as "or". */
export type ChoiceDivider = { readonly divider: string; readonly behaviour?: 'inclusive' | undefined }

/** A choice as drawn: settled id, name, state and description. */
export type DrawnChoice = {
  readonly block: 'nhsuk-radios' | 'nhsuk-checkboxes'
  readonly type: 'radio' | 'checkbox'
  readonly item: ChoiceItem
  readonly id: string
  readonly name: string | undefined
  readonly isChecked: boolean
  readonly isDisabled: boolean
  readonly describedBy?: string | undefined
  readonly itemClass?: string | false | undefined
  readonly attributes?: Attributes | undefined
}

/** The id of the choice at `index`; the first has the group's own, so that the error summary can link to it. */
export function choiceId(item: ChoiceItem, prefix: string, index: number): string {
  return item.id || (index === 0 ? prefix : `${prefix}-${index + 1}`)
}

/** One choice with its label, hint and what it reveals. */
export function Choice(choice: DrawnChoice) {
  const { block, item, id } = choice
  const hint = optionsOf<HintProps>(item.hint)
  const hintId = hint && (hint.id ?? `${id}-item-hint`)
  const label = optionsOf<LabelProps>(item.label) ?? { text: item.text, html: item.html }
  return (
    <>
      <div class={classNames(`${block}__item`, choice.itemClass)}>
        <input
          class={classNames(`${block}__input`, item.classes)}
          id={id}
          name={choice.name}
          type={choice.type}
          value={item.value ?? ''}
          checked={choice.isChecked}
          disabled={choice.isDisabled}
          data-aria-controls={item.conditional ? `conditional-${id}` : undefined}
          aria-describedby={classNames(choice.describedBy, hintId)}
          {...choice.attributes}
          {...item.attributes}
        />
        <Label {...label} for={id} classes={classNames(`${block}__label`, label.classes)} />
        {hint && wordsOf(hint) && <Hint {...hint} id={hintId} classes={classNames(`${block}__hint`, hint.classes)} />}
      </div>
      {item.conditional && <Conditional {...choice} />}
    </>
  )
}

function Conditional({ block, item, id, isChecked }: DrawnChoice) {
  const hidden = !isChecked && `${block}__conditional--hidden`
  return (
    <div class={classNames(`${block}__conditional`, hidden)} id={`conditional-${id}`}>
      {item.conditional}
    </div>
  )
}
