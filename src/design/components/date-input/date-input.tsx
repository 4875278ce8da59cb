import { classNames } from '../../markup/class-names.ts'
import { optionsOf, type Shared, wordsOf } from '../../markup/wording.ts'
import { GroupedFields, type GroupProps } from '../form-group/grouped-fields.tsx'
import { Input, type InputProps } from '../input/input.tsx'
import type { LabelProps } from '../label/label.tsx'

/** One box of a date. Label, width and value come from its name unless given. `error` marks this box alone. */
export type DateInputItem = Partial<Omit<InputProps, 'errorMessage'>> & { readonly error?: boolean | undefined }

/** A date in three boxes; `values` are what was typed, by box name. `namePrefix` makes names such as `born[day]`. */
export type DateInputProps = GroupProps &
  Shared & {
    readonly namePrefix?: string | undefined
    readonly values?: { readonly [box: string]: string | number | undefined } | undefined
    /** `false` leaves the box out. */
    readonly day?: DateInputItem | false | undefined
    readonly month?: DateInputItem | false | undefined
    readonly year?: DateInputItem | false | undefined
    readonly items?: readonly (DateInputItem | false)[] | undefined
    readonly disabled?: boolean | undefined
  }

/** A date input with legend, hint and error. */
export function DateInput(props: DateInputProps) {
  const boxes = boxesOf(props)
  const anyBoxIsWrong = boxes.some((box) => box.error)
  return (
    <GroupedFields {...props} prefix={props.id} role="group" isWrong={anyBoxIsWrong}>
      {() => (
        <div class={classNames('nhsuk-date-input', props.classes)} id={props.id} {...props.attributes}>
          {wordsOf(props.formGroup?.beforeInputs)}
          {boxes.map((box) => dateBox(props, box, box.error ?? (Boolean(props.errorMessage) && !anyBoxIsWrong)))}
          {wordsOf(props.formGroup?.afterInputs)}
        </div>
      )}
    </GroupedFields>
  )
}

type Box = DateInputItem & { readonly name: string }

function boxesOf({ day, month, year, items }: DateInputProps): readonly Box[] {
  const standard = [named('day', day), named('month', month), named('year', year)]
  const chosen = items?.length ? items.map((item) => item && named('', item)) : standard
  return chosen.filter((box) => box !== false)
}

function named(name: string, item: DateInputItem | false | undefined): Box | false {
  return item !== false && { ...item, name: item?.name ?? name }
}

function dateBox(props: DateInputProps, box: Box, isWrong: boolean) {
  const { name } = box
  const label: LabelProps = optionsOf<LabelProps>(box.label) ?? {}
  return (
    <div class="nhsuk-date-input__item" key={name}>
      <Input
        {...box}
        id={box.id || `${props.id}-${name}`}
        name={props.namePrefix ? `${props.namePrefix}[${name}]` : name}
        label={{
          ...label,
          text: label.text ?? name.charAt(0).toUpperCase() + name.slice(1),
          classes: classNames('nhsuk-date-input__label', label.classes),
        }}
        errorMessage={isWrong}
        value={box.value ?? props.values?.[name]}
        width={box.width ?? (name === 'year' ? 4 : 2)}
        inputmode={box.inputmode ?? 'numeric'}
        disabled={box.disabled ?? props.disabled}
        classes={classNames('nhsuk-date-input__input', box.classes)}
      />
    </div>
  )
}
