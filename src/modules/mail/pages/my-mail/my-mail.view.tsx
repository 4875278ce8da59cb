import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, NotificationBanner, ProblemSummary, problemAt, Radios } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly chosen: string
  readonly email: string
  readonly isSaved: boolean
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form on which somebody chooses when their mail comes. */
export function myMailView({ chosen, email, isSaved, problems, tokens }: Shown): VNode {
  return (
    <>
      {isSaved && <NotificationBanner variant="success" text="Saved" />}
      <ProblemSummary problems={problems} />
      <h1>Your mail</h1>
      <p>Mail goes to {email}. It says that something waits for you, never who or what it is about.</p>
      <Form action="/my-mail" tokens={tokens}>
        <Radios
          name="when"
          fieldset={{ legend: { text: 'When should mail that can wait come?', size: 's' } }}
          hint="Mail that is urgent always comes at once."
          value={chosen}
          items={[
            { value: 'at-once', text: 'Each at once', hint: 'Not in the quiet hours of your organisation' },
            { value: 'daily', text: 'Once a day, at 8 in the morning', hint: 'One mail with all that waits' },
          ]}
          errorMessage={problemAt(problems, 'when')}
        />
        <Button text="Save" />
      </Form>
    </>
  )
}
