import type { VNode } from 'preact'
import type { Id } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, DayBoxes, Input, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import { type TypedDay } from '#platform/forms/typed-day.ts'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly title: string
  readonly action: string
  readonly answers: {
    readonly name: string
    readonly jobTitle: string
    readonly units: readonly string[]
    readonly left: TypedDay
  }
  readonly units: readonly { readonly id: Id; readonly name: string }[]
  readonly isNew: boolean
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form for a member of staff. */
export function setUpStaffView({ title, action, answers, units, isNew, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>Name and job title are recorded on each incident they take part in.</p>
      <Form action={action} tokens={tokens}>
        <Input name="name" label="Name" value={answers.name} errorMessage={problemAt(problems, 'name')} />
        <Input
          name="job-title"
          label="Job title"
          value={answers.jobTitle}
          errorMessage={problemAt(problems, 'job-title')}
        />
        {units.length > 0 && (
          <Checkboxes
            name="units"
            idPrefix="units"
            fieldset={{ legend: { text: 'Where do they work?', size: 's' } }}
            hint="Choose none for the whole organisation"
            values={answers.units}
            items={units.map((unit) => ({ value: unit.id, text: unit.name }))}
          />
        )}
        {!isNew && (
          <DayBoxes
            name="left"
            legend="If they left: the first day they no longer work here"
            hint="Saving it ends their sign-in. What they took part in stays."
            typed={answers.left}
            problems={problems}
          />
        )}
        <Button text="Save" />
      </Form>
    </>
  )
}
