import { h } from 'preact'
import { classNames, modifier } from '../../markup/class-names.ts'
import { type Attributes, type Content, optionsOf, type WordedPart, wordsOf } from '../../markup/wording.ts'
import { type FieldProps, FormGroup, isMarkedWrong } from '../form-group/form-group.tsx'

const WIDTHS = [2, 3, 4, 5, 10, 20, 30] as const

/** A one-line text field. `prefix` and `suffix` are shown beside it and not read out: say them in the label too. */
export type InputProps = FieldProps & {
  readonly value?: string | number | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'number' | undefined
  /** The number of characters it should look made for. */
  readonly width?: (typeof WIDTHS)[number] | undefined
  readonly inputmode?: 'none' | 'text' | 'decimal' | 'numeric' | 'tel' | 'search' | 'email' | 'url' | undefined
  readonly spellcheck?: boolean | undefined
  readonly autocapitalize?: 'none' | 'off' | 'on' | 'words' | 'sentences' | 'characters' | undefined
  readonly pattern?: string | undefined
  readonly placeholder?: string | undefined
  readonly prefix?: string | WordedPart | undefined
  readonly suffix?: string | WordedPart | undefined
  readonly code?: boolean | undefined
  readonly large?: boolean | undefined
  readonly inputWrapper?:
    | { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }
    | undefined
}

/** A text field with label, hint and error. */
export function Input(props: InputProps) {
  const id = props.id || props.name
  return (
    <FormGroup {...props} id={id}>
      {(describedBy) => <Wrapped {...props}>{inputElement(props, id, describedBy)}</Wrapped>}
    </FormGroup>
  )
}

function inputElement(props: InputProps, id: string, describedBy: string | undefined): Content {
  const { name, value, disabled, autocomplete, autocapitalize, pattern, placeholder, inputmode } = props
  const standard: Attributes = {
    class: inputClasses(props),
    id,
    name,
    type: props.type || 'text',
    spellcheck: props.spellcheck,
    value,
    disabled,
    'aria-describedby': describedBy,
  }
  return h('input', { ...standard, autocomplete, autocapitalize, pattern, placeholder, inputmode, ...props.attributes })
}

function inputClasses({ large, code, errorMessage, width, classes }: InputProps): string | undefined {
  return classNames(
    'nhsuk-input',
    large && modifier('nhsuk-input--', ['large'], 'large', classes),
    code && modifier('nhsuk-input--', ['code'], 'code', classes),
    isMarkedWrong(errorMessage) && 'nhsuk-input--error',
    modifier('nhsuk-input--width-', WIDTHS, width, classes),
    classes,
  )
}

/** The control together with what stands before and after it; the control alone when nothing does. */
function Wrapped(props: InputProps & { readonly children: Content }) {
  const { formGroup, prefix, suffix, inputWrapper, large, children } = props
  const before = wordsOf(formGroup?.beforeInput)
  const after = wordsOf(formGroup?.afterInput)
  if (!before && !after && !prefix && !suffix && !inputWrapper) return <>{children}</>
  return (
    <div
      class={classNames('nhsuk-input-wrapper', large && 'nhsuk-input-wrapper--large', inputWrapper?.classes)}
      {...inputWrapper?.attributes}
    >
      {before}
      <Affix kind="prefix" affix={prefix} />
      {children}
      <Affix kind="suffix" affix={suffix} />
      {after}
    </div>
  )
}

function Affix({ kind, affix }: { readonly kind: 'prefix' | 'suffix'; readonly affix: InputProps['prefix'] }) {
  const options = optionsOf<WordedPart>(affix)
  if (!wordsOf(options)) return null
  return (
    <div
      class={classNames(`nhsuk-input-wrapper__${kind}`, options?.classes)}
      aria-hidden="true"
      {...options?.attributes}
    >
      {wordsOf(options)}
    </div>
  )
}
