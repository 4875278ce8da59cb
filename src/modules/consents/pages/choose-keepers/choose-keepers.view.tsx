import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly team: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: readonly string[]
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form for the two who may see real names. */
export function chooseKeepersView({ team, chosen, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Who may see real names</h1>
      <p>
        Who tells a story under another name trusts us with their own. Two people may see it, so that an author can be
        reached when one of them is away. Every time one of them looks is written down. Nobody else sees a name,
        whatever their role.
      </p>
      <Form action="/desk/consents/keepers" tokens={tokens}>
        <Checkboxes
          name="keepers"
          fieldset={{ legend: { text: 'Choose two people of the team', size: 's' } }}
          values={chosen}
          items={team.map(({ id, name }) => ({ value: id, text: name }))}
          errorMessage={problemAt(problems, 'keepers')}
        />
        <Button text="Save" />
      </Form>
    </>
  )
}
