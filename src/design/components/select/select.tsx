import { classNames } from '../../markup/class-names.ts'
import { type Attributes, type Content, wordsOf } from '../../markup/wording.ts'
import { type FieldProps, FormGroup, isMarkedWrong } from '../form-group/form-group.tsx'

/** One choice; its `value` is its text when left out. `divider: true` draws a line. An empty item is skipped. */
export type SelectItem =
  | {
      readonly text: string
      readonly value?: string | undefined
      readonly selected?: boolean | undefined
      readonly disabled?: boolean | undefined
      readonly attributes?: Attributes | undefined
      readonly divider?: undefined
    }
  | { readonly divider: true }
  | false
  | undefined

/** A drop-down list. Radios are easier for most people: use this only for long lists. */
export type SelectProps = FieldProps & {
  readonly items: readonly SelectItem[]
  readonly value?: string | undefined
  readonly inputWrapper?:
    | { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }
    | undefined
}

/** A select with label, hint and error. */
export function Select(props: SelectProps) {
  const { name, id = name, errorMessage } = props
  return (
    <FormGroup {...props} id={id}>
      {(describedBy) => (
        <SelectWrapper {...props}>
          <select
            class={classNames('nhsuk-select', isMarkedWrong(errorMessage) && 'nhsuk-select--error', props.classes)}
            id={id}
            name={name}
            disabled={props.disabled}
            aria-describedby={describedBy}
            {...props.attributes}
          >
            {props.items.map((item) => option(item, props.value))}
          </select>
        </SelectWrapper>
      )}
    </FormGroup>
  )
}

function option(item: SelectItem, chosen: string | undefined): Content {
  if (!item) return null
  if (item.divider) return <hr />
  const isChosen = Boolean(chosen) && (item.value ?? item.text) === chosen
  return (
    <option value={item.value} selected={item.selected ?? isChosen} disabled={item.disabled} {...item.attributes}>
      {item.text}
    </option>
  )
}

function SelectWrapper({ formGroup, inputWrapper, children }: SelectProps & { readonly children: Content }) {
  const before = wordsOf(formGroup?.beforeInput)
  const after = wordsOf(formGroup?.afterInput)
  if (!before && !after && !inputWrapper) return <>{children}</>
  return (
    <div class={classNames('nhsuk-input-wrapper', inputWrapper?.classes)} {...inputWrapper?.attributes}>
      {before}
      {children}
      {after}
    </div>
  )
}
