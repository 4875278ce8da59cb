import { classNames, modifier } from '../../markup/class-names.ts'
import { type Content, type Shared, wordsOf } from '../../markup/wording.ts'
import { Choice, type ChoiceDivider, type ChoiceItem, choiceId } from '../form-group/choice.tsx'
import { GroupedFields, type GroupProps } from '../form-group/grouped-fields.tsx'

/** A checkbox. `exclusive` unticks all others ("None of these"); `inclusive` ticks all (shown only with JavaScript). */
export type CheckboxItem =
  | (ChoiceItem & {
      readonly name?: string | undefined
      readonly behaviour?: 'exclusive' | 'inclusive' | undefined
      readonly behaviourGroup?: string | undefined
    })
  | ChoiceDivider
  | false
  | undefined

/** A choice of several. `values` are those ticked. `idPrefix` is `name` when left out. */
export type CheckboxesProps = GroupProps &
  Shared & {
    readonly name?: string | undefined
    readonly idPrefix?: string | undefined
    readonly items: readonly CheckboxItem[]
    readonly values?: readonly string[] | undefined
    readonly describedBy?: string | undefined
    readonly disabled?: boolean | undefined
    readonly small?: boolean | undefined
    readonly inline?: boolean | undefined
  }

const NEEDS_SCRIPT = 'nhsuk-u-frontend-not-supported-hidden'

/** Checkboxes with legend, hint and error. */
export function Checkboxes(props: CheckboxesProps) {
  const { name, idPrefix = name ?? 'checkbox', id, attributes, formGroup, small, inline, classes } = props
  const sizes = [small && 'small', inline && 'inline'].filter(Boolean)
  const modifiers = sizes.map((size) => modifier('nhsuk-checkboxes--', ['small', 'inline'], size || undefined, classes))
  return (
    <GroupedFields {...props} prefix={idPrefix}>
      {(describedBy) => (
        <div
          class={classNames('nhsuk-checkboxes', ...modifiers, classes)}
          id={id}
          data-module="nhsuk-checkboxes"
          {...attributes}
        >
          {wordsOf(formGroup?.beforeInputs)}
          {props.items.map((item, index) =>
            checkbox(props, item, choiceOf(item, idPrefix, index), props.fieldset ? undefined : describedBy),
          )}
          {wordsOf(formGroup?.afterInputs)}
        </div>
      )}
    </GroupedFields>
  )
}

function choiceOf(item: CheckboxItem, prefix: string, index: number): string {
  return item && item.divider === undefined ? choiceId(item, prefix, index) : ''
}

/** Without a fieldset there is nothing else to carry the group's hint and error, so each checkbox does. */
function checkbox(props: CheckboxesProps, item: CheckboxItem, id: string, describedBy: string | undefined): Content {
  if (!item) return null
  const itemClass = item.behaviour === 'inclusive' && NEEDS_SCRIPT
  if (item.divider !== undefined) {
    return <div class={classNames('nhsuk-checkboxes__divider', itemClass)}>{item.divider}</div>
  }
  return (
    <Choice
      block="nhsuk-checkboxes"
      type="checkbox"
      item={item}
      id={id}
      name={item.name || props.name}
      isChecked={item.checked ?? props.values?.includes(item.value ?? '') ?? false}
      isDisabled={item.disabled ?? props.disabled ?? false}
      describedBy={describedBy}
      itemClass={itemClass}
      attributes={{ 'data-behaviour': item.behaviour, 'data-behaviour-group': item.behaviourGroup }}
    />
  )
}
