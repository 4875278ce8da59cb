import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, ProblemSummary, problemAt, Radios } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = { readonly chosen: string; readonly problems: readonly Problem[]; readonly tokens: FormTokens }

/** The choice whether everybody needs a second step. */
export function secondStepRuleView({ chosen, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Second step for everybody</h1>
      <p>
        A second step is a code from an app, a code printed on paper, or a passkey, asked for after the password. Nobody
        needs a phone for it.
      </p>
      <Form action="/organisation/second-step" tokens={tokens}>
        <Radios
          name="second-step"
          fieldset={{ legend: { text: 'Does everybody who works for this organisation need one?', size: 'm' } }}
          hint="Those who have none are asked to add one at the next page they open. It takes a few minutes: choose a quiet time."
          value={chosen}
          items={[
            { value: 'yes', text: 'Yes, everybody' },
            { value: 'no', text: 'No, everybody may choose' },
          ]}
          errorMessage={problemAt(problems, 'second-step')}
        />
        <Button text="Save" />
      </Form>
    </>
  )
}
