import type { ComponentChildren } from 'preact'
import type { FormTokens } from '#platform/http/visit.ts'

type FormProps = {
  readonly action: string
  readonly tokens: FormTokens
  /** Where a script may keep a draft of what is typed. */
  readonly autosave?: string
  /** False for a form in which nothing is worth keeping while it is typed, and for one of several that go to one address. */
  readonly keepsTyping?: boolean
  readonly classes?: string
  /** For a form with a field for files; its route says `takesFiles`. */
  readonly withFiles?: boolean
  readonly children: ComponentChildren
}

/** Marks a form for the script that keeps what is typed. It does so only where there is a field for words, and no secret. */
function typingOf(action: string, { typing }: FormTokens) {
  if (typing === undefined) return {}
  const kept = typing.goesOn?.action === action ? typing.goesOn.kept : undefined
  return { 'data-module': 'lessen-keep-typed', 'data-page': typing.page ?? undefined, 'data-kept': kept }
}

/**
 * A form that posts. Carries the proof against forged requests and the idempotency key; the browser's own checks are
 * off, because every problem is explained by the server in the same words for everybody.
 */
export function Form({ action, tokens, autosave, keepsTyping = true, classes, withFiles, children }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      noValidate
      encType={withFiles ? 'multipart/form-data' : undefined}
      autocomplete="off"
      class={classes}
      {...(autosave ? { 'data-module': 'lessen-autosave', 'data-url': autosave } : {})}
      {...(keepsTyping && !autosave ? typingOf(action, tokens) : {})}
    >
      <input type="hidden" name="_csrf" value={tokens.csrf} />
      <input type="hidden" name="_key" value={tokens.key} />
      {children}
    </form>
  )
}
