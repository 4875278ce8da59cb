import type { VNode } from 'preact'
import { Button } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly roleName: string
  readonly tokens: FormTokens
}

/** The question whether a role should end. */
export function endNetworkRoleView({ id, name, role, roleName, tokens }: Shown): VNode {
  return (
    <>
      <h1>End a role of {name}</h1>
      <p>
        {name} will no longer be {roleName.toLowerCase()}, from their next page on. What they wrote stays, and so does
        their sign-in. You can invite them again.
      </p>
      <Form action={`/desk/team/${id}/end`} tokens={tokens}>
        <input type="hidden" name="role" value={role} />
        <Button text="End this role" variant="warning" />
      </Form>
    </>
  )
}
