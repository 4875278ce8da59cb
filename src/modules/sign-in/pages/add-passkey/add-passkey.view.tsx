import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Input, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import { PasskeyQuestion } from '../factors/passkey-question.tsx'

type Shown = {
  /** What the browser is asked; null where this address can have no passkeys. */
  readonly question: string | null
  readonly name: string
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** A name for the passkey, and the button that makes it. */
export function addPasskeyView({ question, name, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Add a passkey</h1>
      <p>
        A passkey is kept by your device, by a security key, or by your password manager. You use it with a finger, your
        face or a PIN. Nobody can take it from you by asking for it on a false page.
      </p>
      <p>Do not add one on a device that you share, unless it is on a security key of your own.</p>
      <Form action="/your-sign-in/passkey" tokens={tokens}>
        {question !== null && (
          <Input
            name="name"
            label="Name for this passkey"
            hint="So that you know it again, for example: my security key"
            width={20}
            value={name}
            errorMessage={problemAt(problems, 'name')}
          />
        )}
        <PasskeyQuestion does="create" question={question} button="Make a passkey" />
      </Form>
    </>
  )
}
