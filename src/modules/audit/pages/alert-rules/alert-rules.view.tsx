import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, Heading, Input, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly answers: {
    readonly familyName: boolean
    readonly manyPeople: string
    readonly afterStayDays: string
    readonly afterLeaving: boolean
  }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form for the rules of alerts. */
export function alertRulesView({ answers, problems, tokens }: Shown): VNode {
  const { familyName, manyPeople, afterStayDays, afterLeaving } = answers
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text="What raises an alert" />
      <p>
        The rules hold for deeds from now on. The numbers we begin with are our own, not taken from any guidance: choose
        what fits here.
      </p>
      <Form action="/audit/rules" tokens={tokens}>
        <Checkboxes
          idPrefix="rules"
          fieldset={{ legend: { text: 'Alert when somebody', size: 's' } }}
          items={[
            {
              name: 'family-name',
              value: 'yes',
              text: 'looks at a person with the same family name',
              hint: 'Common names will raise alerts about strangers. Lessen keeps no addresses to compare.',
              checked: familyName,
            },
            {
              name: 'after-leaving',
              value: 'yes',
              text: 'does anything after they have left the organisation',
              checked: afterLeaving,
            },
          ]}
        />
        <Input
          name="many-people"
          label="Alert when somebody opens the records of more than this many people in an hour"
          hint="Leave the box empty for no alert."
          inputmode="numeric"
          width={4}
          value={manyPeople}
          errorMessage={problemAt(problems, 'many-people')}
        />
        <Input
          name="after-stay-days"
          label="Alert when somebody looks at a person this many days after that person left their units"
          hint="Leave the box empty for no alert."
          inputmode="numeric"
          width={4}
          value={afterStayDays}
          errorMessage={problemAt(problems, 'after-stay-days')}
        />
        <Button text="Save" />
      </Form>
    </>
  )
}
