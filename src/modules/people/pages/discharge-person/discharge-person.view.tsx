import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, ProblemSummary } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import { type TypedDay } from '#platform/forms/typed-day.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import type { PersonIdentity } from '../../domain/identity.ts'
import { MomentQuestion } from '../moment-question.tsx'
import { WhoThisIs } from '../who-this-is.tsx'

type Shown = {
  readonly who: PersonIdentity
  readonly unit: string
  readonly typed: { readonly date: TypedDay; readonly time: string }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form for the end of a stay. */
export function dischargePersonView({ who, unit, typed, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>End the stay</h1>
      <WhoThisIs who={who} />
      <p>
        Is in {unit} now. This ends their time with the organisation. If they only go to another unit, move them
        instead.
      </p>
      <Form action={`/people/${who.id}/discharge`} tokens={tokens}>
        <MomentQuestion name="left" legend="When did they leave?" typed={typed} problems={problems} />
        <Button text="End the stay" />
      </Form>
    </>
  )
}
