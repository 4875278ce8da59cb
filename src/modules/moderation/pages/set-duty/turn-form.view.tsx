import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, DayBoxes, Input, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type TypedDay = { readonly day: string; readonly month: string; readonly year: string }

/** What the form for a turn needs to know. */
export type TurnFormProps = {
  readonly answers: {
    readonly name: string
    readonly from: TypedDay
    readonly until: TypedDay
    readonly weekdays: readonly string[]
    readonly starts: string
    readonly ends: string
  }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The form for a turn: who, from when to when, on which days, at which hours. */
export function TurnForm({ answers, problems, tokens }: TurnFormProps) {
  const at = (field: string) => problemAt(problems, field)
  return (
    <Form action="/desk/duty" tokens={tokens}>
      <Input name="name" label="Who" width={20} value={answers.name} errorMessage={at('name')} />
      <DayBoxes name="from" legend="First day" typed={answers.from} problems={problems} />
      <DayBoxes
        name="until"
        legend="Last day"
        hint="Leave it empty if there is no end."
        typed={answers.until}
        problems={problems}
      />
      <Checkboxes
        name="weekdays"
        fieldset={{ legend: { text: 'Days of the week', size: 's' } }}
        values={answers.weekdays}
        errorMessage={at('weekdays')}
        items={weekdays.map((text, index) => ({ value: String(index + 1), text }))}
      />
      <Input name="starts" label="From what time" width={5} value={answers.starts} errorMessage={at('starts')} />
      <Input name="ends" label="Until what time" width={5} value={answers.ends} errorMessage={at('ends')} />
      <Button text="Add the turn" />
    </Form>
  )
}
