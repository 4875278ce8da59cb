import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Input, InsetText, ProblemSummary } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly email: string
  readonly problems: readonly Problem[]
  readonly sendsMail: boolean
  readonly tokens: FormTokens
}

/** Where a link can be asked for; or whom to ask where no mail is sent. */
export function forgottenPasswordView({ email, problems, sendsMail, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Forgotten your password?</h1>
      {!sendsMail && (
        <InsetText text="No mail is sent from here. Ask the person who looks after sign-ins in your organisation." />
      )}
      {sendsMail && (
        <Form action="/forgotten-password" tokens={tokens}>
          <p>
            Type your e-mail address. You get a mail with a link to set a new password. It works once, for one hour.
          </p>
          <Input
            name="email"
            label="E-mail address"
            type="email"
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            value={email}
            errorMessage={problems[0]?.says}
          />
          <Button text="Send me a link" />
        </Form>
      )}
    </>
  )
}

/** The same for every address. */
export function askedView(): VNode {
  return (
    <>
      <h1>Look in your mail</h1>
      <p>If somebody can sign in with that address, a mail with a link is on its way. It works once, for one hour.</p>
      <p>If none comes, look among unwanted mail, and check that you typed the address with which you sign in.</p>
    </>
  )
}
