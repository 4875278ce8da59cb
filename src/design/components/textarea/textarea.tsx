import { classNames } from '../../markup/class-names.ts'
import { wordsOf } from '../../markup/wording.ts'
import { type FieldProps, FormGroup, isMarkedWrong } from '../form-group/form-group.tsx'

/** A field for several lines, `rows` high (5 when left out). */
export type TextareaProps = FieldProps & {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly spellcheck?: boolean | undefined
}

/** A text area with label, hint and error. */
export function Textarea(props: TextareaProps) {
  const { name, id = name, formGroup, errorMessage } = props
  return (
    <FormGroup {...props} id={id}>
      {(describedBy) => (
        <>
          {wordsOf(formGroup?.beforeInput)}
          <textarea
            class={classNames('nhsuk-textarea', isMarkedWrong(errorMessage) && 'nhsuk-textarea--error', props.classes)}
            id={id}
            name={name}
            rows={props.rows || 5}
            spellcheck={props.spellcheck}
            disabled={props.disabled}
            aria-describedby={describedBy}
            autocomplete={props.autocomplete}
            {...props.attributes}
          >
            {keepingFirstLine(props.value)}
          </textarea>
          {wordsOf(formGroup?.afterInput)}
        </>
      )}
    </FormGroup>
  )
}

/** HTML drops one newline at the start of a textarea: a second one saves what was typed there. */
function keepingFirstLine(value: string | undefined): string | undefined {
  return value?.startsWith('\n') ? `\n${value}` : value
}
