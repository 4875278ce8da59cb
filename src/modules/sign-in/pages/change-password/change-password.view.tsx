import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, PasswordInput, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly title: string
  readonly email: string
  readonly hasPassword: boolean
  /** The fewest characters that a password has. */
  readonly least: number
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The password one has, and the one to have from now on. Neither stays on the page. */
export function changePasswordView({ title, email, hasPassword, least, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>All other browsers in which you are signed in are signed out when you save.</p>
      <Form action="/your-sign-in/password" tokens={tokens}>
        <input type="hidden" name="email" autocomplete="username" value={email} />
        {hasPassword && (
          <PasswordInput
            name="password"
            label="The password you have now"
            errorMessage={problemAt(problems, 'password')}
          />
        )}
        <PasswordInput
          name="new-password"
          label="New password"
          hint={`At least ${least} characters. Three or four words that do not belong together are easy to remember and hard to guess.`}
          autocomplete="new-password"
          errorMessage={problemAt(problems, 'new-password')}
        />
        <Button text="Save" />
      </Form>
    </>
  )
}
