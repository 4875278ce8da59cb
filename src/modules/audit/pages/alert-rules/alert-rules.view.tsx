import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, Fieldset, Heading, Input, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly answers: {
    readonly familyName: boolean
    readonly manyPeople: string
    readonly afterStayDays: string
    readonly afterLeaving: boolean
    readonly hoursFrom: string
    readonly hoursUntil: string
    readonly notAtWeekends: boolean
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
        <Hours answers={answers} problems={problems} />
        <Button text="Save" />
      </Form>
    </>
  )
}

function Hours({ answers, problems }: Pick<Shown, 'answers' | 'problems'>): VNode {
  const { hoursFrom, hoursUntil, notAtWeekends } = answers
  return (
    <Fieldset legend={{ text: 'Alert when somebody looks at a person outside working hours', size: 's' }}>
      <p>Leave both times empty where people work at any hour, as on a ward: then there is no alert.</p>
      <Input
        name="hours-from"
        label="Work begins at"
        hint="For example 8:30."
        width={5}
        value={hoursFrom}
        errorMessage={problemAt(problems, 'hours-from')}
      />
      <Input
        name="hours-until"
        label="Work ends at"
        hint="For example 17:00, on the next day if that is earlier."
        width={5}
        value={hoursUntil}
        errorMessage={problemAt(problems, 'hours-until')}
      />
      <Checkboxes
        idPrefix="weekends"
        items={[
          {
            name: 'not-at-weekends',
            value: 'yes',
            text: 'Nobody works on Saturdays and Sundays',
            checked: notAtWeekends,
          },
        ]}
      />
    </Fieldset>
  )
}
