import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, InsetText, ProblemSummary, problemAt, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { NamedPerson } from '../../domain/named-person.ts'

type Shown = {
  readonly id: string
  readonly reason: string
  readonly person: NamedPerson
  readonly because: string
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** A hold, and the question why it may be lifted. */
export function liftHoldView({ id, reason, person, because, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Lift the hold on {person.name}</h1>
      <InsetText>
        <p>{person.line}</p>
        <p>It was placed because: {reason}</p>
      </InsetText>
      <Form action={`/privacy/holds/${id}/lift`} tokens={tokens}>
        <Textarea
          name="because"
          label="Why may it be lifted?"
          rows={3}
          value={because}
          errorMessage={problemAt(problems, 'because')}
        />
        <Button text="Lift the hold" preventDoubleClick />
      </Form>
    </>
  )
}
