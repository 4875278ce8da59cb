import { classNames, modifier } from '../../markup/class-names.ts'
import { type Content, type Shared, wordsOf } from '../../markup/wording.ts'
import { Choice, type ChoiceDivider, type ChoiceItem, choiceId } from '../form-group/choice.tsx'
import { GroupedFields, type GroupProps } from '../form-group/grouped-fields.tsx'

/** A radio, a divider, or nothing (skipped, so that lists can be written with conditions). */
export type RadioItem = ChoiceItem | ChoiceDivider | false | undefined

/** A choice of one. `idPrefix` is `name` when left out; the first radio has it as its id. */
export type RadiosProps = GroupProps &
  Shared & {
    readonly name: string
    readonly idPrefix?: string | undefined
    readonly items: readonly RadioItem[]
    readonly value?: string | undefined
    readonly disabled?: boolean | undefined
    readonly small?: boolean | undefined
    readonly inline?: boolean | undefined
  }

/** Radios with legend, hint and error. */
export function Radios(props: RadiosProps) {
  const { name, idPrefix = name, id, attributes, formGroup, small, inline, classes } = props
  const sizes = [small && 'small', inline && 'inline'].filter(Boolean)
  const modifiers = sizes.map((size) => modifier('nhsuk-radios--', ['small', 'inline'], size || undefined, classes))
  return (
    <GroupedFields {...props} prefix={idPrefix}>
      {() => (
        <div
          class={classNames('nhsuk-radios', ...modifiers, classes)}
          id={id}
          data-module="nhsuk-radios"
          {...attributes}
        >
          {wordsOf(formGroup?.beforeInputs)}
          {props.items.map((item, index) => radio(props, item, idPrefix, index))}
          {wordsOf(formGroup?.afterInputs)}
        </div>
      )}
    </GroupedFields>
  )
}

function radio(props: RadiosProps, item: RadioItem, prefix: string, index: number): Content {
  if (!item) return null
  if (item.divider !== undefined) return <div class="nhsuk-radios__divider">{item.divider}</div>
  return (
    <Choice
      block="nhsuk-radios"
      type="radio"
      item={item}
      id={choiceId(item, prefix, index)}
      name={props.name}
      isChecked={item.checked ?? (Boolean(props.value) && item.value === props.value)}
      isDisabled={item.disabled ?? props.disabled ?? false}
    />
  )
}
