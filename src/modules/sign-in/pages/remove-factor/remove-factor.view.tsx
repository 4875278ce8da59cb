import type { VNode } from 'preact'
import { Button } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly action: string
  /** What kind of factor it is, in words. */
  readonly kind: string
  readonly name: string
  readonly isLast: boolean
  readonly tokens: FormTokens
}

/** The question before a factor is removed. */
export function removeFactorView({ action, kind, name, isLast, tokens }: Shown): VNode {
  return (
    <>
      <h1>Remove a second step</h1>
      <p>
        {kind}: <strong>{name}</strong>. It stops working at once and cannot be brought back.
      </p>
      {isLast && <p>It is the only one you have. Without it your password alone opens what you may see.</p>}
      <Form action={action} tokens={tokens}>
        <Button text="Remove it" variant="warning" />
      </Form>
      <p>
        <a href="/your-sign-in">Keep it</a>
      </p>
    </>
  )
}
