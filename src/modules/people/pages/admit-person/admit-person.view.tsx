import type { VNode } from 'preact'
import type { Id } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { Button, ProblemSummary } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import { type TypedDay } from '#platform/forms/typed-day.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import type { PersonIdentity } from '../../domain/identity.ts'
import { MomentQuestion } from '../moment-question.tsx'
import { UnitQuestion } from '../unit-question.tsx'
import { WhoThisIs } from '../who-this-is.tsx'

type TypedMoment = { readonly date: TypedDay; readonly time: string }

type Shown = {
  readonly who: PersonIdentity
  readonly units: readonly { readonly id: Id; readonly name: string }[]
  readonly answers: { readonly unit: string; readonly came: TypedMoment; readonly left: TypedMoment }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form for an admission of somebody who is known already. */
export function admitPersonView({ who, units, answers, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Admit</h1>
      <WhoThisIs who={who} />
      <Form action={`/people/${who.id}/admit`} tokens={tokens}>
        <UnitQuestion legend="Which unit did they come to?" units={units} chosen={answers.unit} problems={problems} />
        <MomentQuestion
          name="came"
          legend="When did they come?"
          hint="For example 27 3 2026 and 1630. Leave the time empty if it is not known."
          typed={answers.came}
          problems={problems}
        />
        <MomentQuestion
          name="left"
          legend="If they have left again: when?"
          hint="Leave empty while they are there."
          typed={answers.left}
          problems={problems}
        />
        <Button text="Admit" />
      </Form>
    </>
  )
}
