import type { VNode } from 'preact'
import { Button } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { Staff } from '../../domain/staff-member.ts'

type Shown = { readonly staff: Staff; readonly isOwn: boolean; readonly tokens: FormTokens }

/** The question whether somebody's sign-in should end. */
export function endMembershipView({ staff, isOwn, tokens }: Shown): VNode {
  return (
    <>
      <h1>End the sign-in of {staff.name}</h1>
      {isOwn ? (
        <p>This is your own sign-in. Somebody else who looks after sign-ins here has to end it.</p>
      ) : (
        <>
          <p>
            They are signed out at once and cannot come back in here. What they recorded stays, and so does their
            sign-in to other organisations. You can invite them again.
          </p>
          <Form action={`/staff/${staff.id}/end-membership`} tokens={tokens}>
            <Button text="End sign-in" variant="warning" />
          </Form>
        </>
      )}
    </>
  )
}
