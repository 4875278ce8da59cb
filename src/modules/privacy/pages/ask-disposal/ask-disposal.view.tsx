import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, InsetText, ProblemSummary, problemAt, Radios, Textarea, WarningCallout } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { NamedPerson } from '../../domain/named-person.ts'
import type { DisposalAnswers } from '../../domain/typed.ts'

type Shown = {
  readonly person: NamedPerson
  readonly isHeld: boolean
  readonly answers: DisposalAnswers
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** Why a record may be disposed of. */
export function askDisposalView({ person, isHeld, answers, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Ask for disposal</h1>
      <InsetText>
        <p>
          {person.name}, {person.line}
        </p>
      </InsetText>
      {isHeld && (
        <WarningCallout heading={{ text: 'A hold stands', level: 2 }}>
          <p>Nothing about this person may be disposed of until it is lifted.</p>
        </WarningCallout>
      )}
      <p>
        Somebody else decides. Then names, identifiers, every record and every version are removed for good. What
        happened still counts in figures, without saying whom it happened to.
      </p>
      <Form action={`/privacy/people/${person.id}/disposal`} tokens={tokens}>
        <Radios
          name="ground"
          fieldset={{ legend: { text: 'Why may it be disposed of?', size: 's' } }}
          value={answers.ground}
          errorMessage={problemAt(problems, 'ground')}
          items={[
            { value: 'time is over', text: 'The time it must be kept is over' },
            { value: 'erasure was asked for', text: 'The person asked for erasure, and nothing stands against it' },
          ]}
        />
        <Textarea
          name="because"
          label="What did you look at?"
          hint="This stays. Write nothing that says who it is."
          rows={3}
          value={answers.because}
          errorMessage={problemAt(problems, 'because')}
        />
        <Button text="Ask for disposal" variant="warning" preventDoubleClick />
      </Form>
    </>
  )
}
