import type { ComponentChildren } from 'preact'
import type { FormTokens } from '#platform/http/visit.ts'

type FormProps = {
  readonly action: string
  readonly tokens: FormTokens
  /** Where a script may keep a draft of what is typed. */
  readonly autosave?: string
  readonly classes?: string
  /** For a form with a field for files; its route says `takesFiles`. */
  readonly withFiles?: boolean
  readonly children: ComponentChildren
}

/**
 * A form that posts. Carries the proof against forged requests and the idempotency key; the browser's own checks are
 * off, because every problem is explained by the server in the same words for everybody.
 */
export function Form({ action, tokens, autosave, classes, withFiles, children }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      noValidate
      encType={withFiles ? 'multipart/form-data' : undefined}
      autocomplete="off"
      class={classes}
      {...(autosave ? { 'data-module': 'lessen-autosave', 'data-url': autosave } : {})}
    >
      <input type="hidden" name="_csrf" value={tokens.csrf} />
      <input type="hidden" name="_key" value={tokens.key} />
      {children}
    </form>
  )
}
