import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Input, ProblemSummary, problemAt, Textarea, WarningCallout } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly hours: number
  readonly answers: { readonly number: string; readonly reason: string }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form to open a record outside the visitor's units in an emergency. */
export function openInEmergencyView({ hours, answers, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Open a record in an emergency</h1>
      <p>
        For somebody who is not in a unit you work in, when waiting could put them or others in danger. You can read
        their record for {hours === 1 ? '1 hour' : `${hours} hours`}. You cannot change it.
      </p>
      <WarningCallout heading={{ text: 'Somebody else reviews it', level: 2 }}>
        <p>That you opened it, why, and what you look at is written down. The privacy officer reads it afterwards.</p>
      </WarningCallout>
      <Form action="/people/open-in-emergency" tokens={tokens}>
        <Input
          name="number"
          label="Their local ID or NHS number"
          hint="The whole number, from their notes or wristband"
          value={answers.number}
          errorMessage={problemAt(problems, 'number')}
          autocomplete="off"
        />
        <Textarea
          name="reason"
          label="What is the emergency?"
          value={answers.reason}
          rows={3}
          errorMessage={problemAt(problems, 'reason')}
        />
        <Button text="Open the record" />
      </Form>
    </>
  )
}
