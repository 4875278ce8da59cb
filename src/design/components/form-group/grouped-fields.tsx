import { classNames, describedByIds } from '../../markup/class-names.ts'
import { type Attributes, type Content, type Worded } from '../../markup/wording.ts'
import { Fieldset, type FieldsetProps } from '../fieldset/fieldset.tsx'
import type { HintProps } from '../hint/hint.tsx'
import { type FieldProps, fieldNotes } from './form-group.tsx'

/** The box around a question with several controls. */
export type GroupOptions = {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly beforeInputs?: Worded | undefined
  readonly afterInputs?: Worded | undefined
}

/** What every question with several controls is asked for. Give it a `fieldset` with a legend unless one is around it. */
export type GroupProps = {
  readonly fieldset?: FieldsetProps | undefined
  readonly hint?: string | HintProps | undefined
  readonly errorMessage?: FieldProps['errorMessage']
  readonly formGroup?: GroupOptions | undefined
}

/** A question with several controls: fieldset and legend, hint, error, then what `children` makes of the ids. */
export function GroupedFields(
  props: GroupProps & {
    readonly prefix: string | undefined
    readonly describedBy?: string | undefined
    readonly role?: 'group' | undefined
    readonly isWrong?: boolean | undefined
    readonly children: (describedBy: string | undefined) => Content
  },
) {
  const { fieldset, formGroup } = props
  const notes = fieldNotes(props.prefix, props.hint, props.errorMessage)
  const describedBy = describedByIds(fieldset?.describedBy || props.describedBy, notes.ids)
  const failed = (props.isWrong || Boolean(props.errorMessage)) && 'nhsuk-form-group--error'
  const inner = (
    <>
      {notes.content}
      {props.children(describedBy)}
    </>
  )
  return (
    <div class={classNames('nhsuk-form-group', failed, formGroup?.classes)} {...formGroup?.attributes}>
      {fieldset ? (
        <Fieldset {...fieldset} role={fieldset.role ?? props.role} describedBy={describedBy}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </div>
  )
}
