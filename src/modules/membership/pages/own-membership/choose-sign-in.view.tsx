import { Button } from '#design/index.ts'
import { LinkForm } from '#platform/forms/link-form.tsx'

/** A way to come back without a mail each time. */
export function ChooseSignIn({ action }: { readonly action: string }) {
  return (
    <section>
      <h2>A sign-in of your own</h2>
      <p>With a password you see your membership without asking for a link. You need none to be a member.</p>
      <LinkForm action={action}>
        <Button text="Choose a password" name="does" value="sign-in" variant="secondary" />
      </LinkForm>
    </section>
  )
}
