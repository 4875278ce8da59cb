import { Input, type InputProps } from '../input/input.tsx'
import { Understood } from './understood.tsx'

/**
 * A time, typed as people say it. `understood` is what the server made of it ("16:30, 3 hours ago");
 * `echoUrl` is where the script asks while typing: GET with `?typed=`, answered `{ "understood": "16:30" }`.
 */
export type TimeFieldProps = Omit<InputProps, 'type' | 'inputmode' | 'width'> & {
  readonly understood?: string | undefined
  readonly echoUrl?: string | undefined
}

/** A time field. Takes 1630, 16:30, 4.30pm, now, 10 min ago; the server reads it, so that there is one truth. */
export function TimeField({ understood, echoUrl, ...field }: TimeFieldProps) {
  const id = field.id || field.name
  return (
    <Input
      hint="For example 1630, 4.30pm, now or 10 min ago"
      {...field}
      id={id}
      width={10}
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      describedBy={`${id}-understood`}
      attributes={{ 'data-module': 'lessen-typed-time', 'data-echo-url': echoUrl, ...field.attributes }}
      inputWrapper={{ classes: 'lessen-typed' }}
      formGroup={{
        ...field.formGroup,
        afterInput: { html: <Understood id={`${id}-understood`} text={understood} /> },
      }}
    />
  )
}
