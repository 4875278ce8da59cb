import type { VNode } from 'preact'
import { Button } from '#design/index.ts'
import { DemoSignIns } from '#modules/sign-in/index.ts'
import type { DemoSignIn } from '#platform/http/visit.ts'

/** What Lessen is, and the way in. */
export function welcomeView({ demo }: { readonly demo: readonly DemoSignIn[] | null }): VNode {
  return (
    <>
      <h1>To lessen restraint, and to learn its lessons</h1>
      <p class="nhsuk-lede-text">
        Restraint, seclusion and other restrictive practices hurt the people they are used on and the staff who use
        them. Everyone wants fewer.
      </p>
      <p>
        Lessen is for hospitals, homes and schools. Staff record what happened in a few minutes, with all that the law
        asks for; the record comes back to the ward as something to learn from; and those who lead the work see, with
        honest figures, whether anything changes.
      </p>
      <Button text="Sign in" href="/sign-in" />
      {demo && <DemoSignIns signIns={demo} />}
    </>
  )
}
