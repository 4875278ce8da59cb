import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, InsetText, ProblemSummary, problemAt, Radios, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { NamedPerson } from '../../domain/named-person.ts'
import type { CopyAnswers } from '../../domain/typed.ts'

type Shown = {
  readonly person: NamedPerson
  readonly answers: CopyAnswers
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The questions before a copy is made. */
export function makeCopyView({ person, answers, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>A copy of all that is held</h1>
      <InsetText>
        <p>
          {person.name}, {person.line}
        </p>
      </InsetText>
      <p>
        People have a right to a copy of what is held about them, usually within one month. Read it before you give it
        away: it may speak of other people.
      </p>
      <Form action={`/privacy/people/${person.id}/copy`} tokens={tokens}>
        <Textarea
          name="made-for"
          label="Who asked for it, and how do you know that they may have it?"
          rows={2}
          value={answers.madeFor}
          errorMessage={problemAt(problems, 'made-for')}
        />
        <Radios
          name="staff"
          fieldset={{ legend: { text: 'Should staff be named in it?', size: 's' } }}
          hint="Without names, each stands as “a member of staff”."
          value={answers.staff}
          errorMessage={problemAt(problems, 'staff')}
          items={[
            { value: 'no', text: 'No' },
            { value: 'yes', text: 'Yes' },
          ]}
        />
        <Textarea
          name="out"
          label="Words to take out"
          hint="Names of other people, for example. One on each line. What you take out is kept here, so that it can be explained."
          rows={4}
          value={answers.out}
          errorMessage={problemAt(problems, 'out')}
        />
        <Button text="Make the copy" preventDoubleClick />
      </Form>
    </>
  )
}
