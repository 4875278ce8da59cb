import { classNames, describedByIds } from '../../markup/class-names.ts'
import { type Attributes, type Content, optionsOf, type Worded } from '../../markup/wording.ts'
import { ErrorMessage, type ErrorMessageProps } from '../error-message/error-message.tsx'
import { Hint, type HintProps } from '../hint/hint.tsx'
import { Label, type LabelProps } from '../label/label.tsx'

/** The box around a question: extra classes, and content before or after the control. */
export type FormGroupOptions = {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly beforeInput?: Worded | undefined
  readonly afterInput?: Worded | undefined
}

/** What every single form control is asked for. `id` is `name` when left out. `errorMessage: true` only marks it. */
export type FieldProps = {
  readonly id?: string | undefined
  readonly name: string
  readonly label: string | LabelProps
  readonly hint?: string | HintProps | undefined
  readonly errorMessage?: string | boolean | ErrorMessageProps | undefined
  readonly describedBy?: string | undefined
  readonly disabled?: boolean | undefined
  readonly autocomplete?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly formGroup?: FormGroupOptions | undefined
}

/** Whether a field is to be marked as wrong: with a message, or (when its group says why) without. */
export function isMarkedWrong(errorMessage: FieldProps['errorMessage']): boolean {
  return Boolean(errorMessage)
}

/** A question with one control: label, hint, error, then what `children` makes of the ids that describe it. */
export function FormGroup(
  props: Pick<FieldProps, 'label' | 'hint' | 'errorMessage' | 'describedBy' | 'formGroup'> & {
    readonly id: string
    readonly children: (describedBy: string | undefined) => Content
  },
) {
  const { id, formGroup, errorMessage, describedBy, children } = props
  const notes = fieldNotes(id, props.hint, errorMessage)
  const failed = isMarkedWrong(errorMessage) && 'nhsuk-form-group--error'
  return (
    <div class={classNames('nhsuk-form-group', failed, formGroup?.classes)} {...formGroup?.attributes}>
      <Label for={id} {...optionsOf(props.label)} />
      {notes.content}
      {children(describedByIds(describedBy, notes.ids))}
    </div>
  )
}

/** The hint and error of a question, and their ids in reading order. `id` is the control's, or the group's prefix. */
export function fieldNotes(
  id: string | undefined,
  givenHint: string | HintProps | undefined,
  errorMessage: FieldProps['errorMessage'],
): { readonly content: Content; readonly ids: string | undefined } {
  const hint = optionsOf<HintProps>(givenHint)
  const error = typeof errorMessage === 'boolean' ? undefined : optionsOf<ErrorMessageProps>(errorMessage || undefined)
  const hintId = hint && (hint.id ?? `${id}-hint`)
  const errorId = error && (error.id ?? `${id}-error`)
  return {
    ids: describedByIds(hintId, errorId),
    content: (
      <>
        {hint && <Hint {...hint} id={hintId} />}
        {error && <ErrorMessage {...error} id={errorId} />}
      </>
    ),
  }
}
