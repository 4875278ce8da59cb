import type { ComponentChildren } from 'preact'
import type { FormTokens } from '#platform/http/visit.ts'
import { proofField, trapField } from '#platform/http/visitor-proof.ts'

type VisitorFormProps = {
  /** An open POST route that says `givesNoCookie`. */
  readonly action: string
  readonly tokens: FormTokens
  readonly classes?: string
  readonly children: ComponentChildren
}

/**
 * A form for people without a sign-in and without a cookie. Carries a sealed proof that this page made it, and a field
 * that nobody meets, neither by eye nor by keyboard nor by screen reader; only a program that fills in everything does.
 */
export function VisitorForm({ action, tokens, classes, children }: VisitorFormProps) {
  return (
    <form method="post" action={action} noValidate class={classes}>
      <input type="hidden" name={proofField} value={tokens.visitor?.(action) ?? ''} />
      <div class="lessen-second-line" aria-hidden="true">
        <label>
          Leave this empty
          <input type="text" name={trapField} tabIndex={-1} autocomplete="off" />
        </label>
      </div>
      {children}
    </form>
  )
}
