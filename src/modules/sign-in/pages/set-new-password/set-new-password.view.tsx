import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, PasswordInput, ProblemSummary } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly action: string
  readonly email: string
  /** The fewest characters. */
  readonly least: number
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** A new password to be chosen, once. */
export function setNewPasswordView({ action, email, least, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Set a new password</h1>
      <p>It is for {email}. Everybody who is signed in with that address is signed out.</p>
      <Form action={action} tokens={tokens}>
        <PasswordInput
          name="password"
          label="New password"
          hint={`At least ${least} characters. Three or four words that do not belong together do well.`}
          autocomplete="new-password"
          errorMessage={problems[0]?.says}
        />
        <Button text="Save the new password" />
      </Form>
    </>
  )
}

/** The link was used, or is older than an hour. */
export function lostLinkView(): VNode {
  return (
    <>
      <h1>This link cannot be used</h1>
      <p>It works once, for one hour. It was used, or the hour has passed.</p>
      <p>
        <a href="/forgotten-password">Ask for another</a>
      </p>
    </>
  )
}

/** The password is set; nobody is signed in by it. */
export function isSetView(): VNode {
  return (
    <>
      <h1>Your new password is set</h1>
      <p>Sign in with it now. Everybody who was signed in with your address has been signed out.</p>
      <p>
        <a href="/sign-in">Sign in</a>
      </p>
    </>
  )
}
