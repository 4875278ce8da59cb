import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, ProblemSummary, problemAt, Radios } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly answers: { readonly chosen: string; readonly roles: readonly string[] }
  /** The roles of the catalogue that can be chosen. */
  readonly roles: readonly { readonly code: string; readonly name: string; readonly scope: string }[]
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The choice who needs a second step. */
export function secondStepRuleView(shown: Shown): VNode {
  const { answers, problems, tokens } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Who needs a second step</h1>
      <p>
        A second step is a code from an app, a code printed on paper, or a passkey, asked for after the password. Nobody
        needs a phone for it.
      </p>
      <Form action="/organisation/second-step" tokens={tokens}>
        <Radios
          name="second-step"
          fieldset={{ legend: { text: 'Who that works for this organisation needs one?', size: 'm' } }}
          hint="Those who have none are asked to add one at the next page they open. It takes a few minutes: choose a quiet time."
          value={answers.chosen}
          items={[
            { value: 'everybody', text: 'Everybody' },
            { value: 'roles', text: 'Only some roles', conditional: <Roles {...shown} /> },
            { value: 'nobody', text: 'Nobody: each may choose' },
          ]}
          errorMessage={problemAt(problems, 'second-step')}
        />
        <Button text="Save" />
      </Form>
    </>
  )
}

function Roles({ answers, roles, problems }: Shown) {
  return (
    <Checkboxes
      name="roles"
      idPrefix="roles"
      fieldset={{ legend: { text: 'Which roles?', size: 's' } }}
      hint="Begin with those that hold for the whole organisation: they can see or change the most."
      values={answers.roles}
      items={roles.map(({ code, name, scope }) => ({
        value: code,
        text: name,
        hint: scope === 'organisation' ? 'For the whole organisation' : 'For chosen units',
      }))}
      errorMessage={problemAt(problems, 'roles')}
    />
  )
}
