import type { VNode } from 'preact'
import type { Id } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { Button, EmptyState, ProblemSummary } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import { type TypedDay } from '#platform/forms/typed-day.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import type { PersonIdentity } from '../../domain/identity.ts'
import { MomentQuestion } from '../moment-question.tsx'
import { UnitQuestion } from '../unit-question.tsx'
import { WhoThisIs } from '../who-this-is.tsx'

type Shown = {
  readonly who: PersonIdentity
  readonly from: string
  readonly units: readonly { readonly id: Id; readonly name: string }[]
  readonly answers: { readonly unit: string; readonly moved: { readonly date: TypedDay; readonly time: string } }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form for a move to another unit. */
export function movePersonView({ who, from, units, answers, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Move to another unit</h1>
      <WhoThisIs who={who} />
      <p>Is in {from} now.</p>
      {units.length === 0 ? (
        <EmptyState heading="No other unit to move to">
          <p>The organisation has no other unit that is open.</p>
        </EmptyState>
      ) : (
        <Form action={`/people/${who.id}/move`} tokens={tokens}>
          <UnitQuestion legend="Which unit do they move to?" units={units} chosen={answers.unit} problems={problems} />
          <MomentQuestion name="moved" legend="When did they move?" typed={answers.moved} problems={problems} />
          <Button text="Move" />
        </Form>
      )}
    </>
  )
}
