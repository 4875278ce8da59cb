import type { Problem } from '#basics/result.ts'
import { Button, Heading, ProblemSummary, problemAt, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type CallOffProps = {
  readonly title: string
  readonly when: string
  readonly told: number
  readonly action: string
  readonly because: string
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** Asks why a webinar is called off, and says who will be told. */
export function CallOffView({ title, when, told, action, because, problems, tokens }: CallOffProps) {
  const people = told === 1 ? '1 person is' : `${told} people are`
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text="Call off" caption={title} />
      <p>{when}</p>
      <p>
        {told === 0 ? 'Nobody has registered.' : `${people} told by mail at once.`} Its page and calendar files say that
        it was called off. This cannot be taken back: for a new date, publish a new webinar.
      </p>
      <Form action={action} tokens={tokens}>
        <Textarea
          name="because"
          label="Why?"
          hint="In a sentence or two. Everybody reads it."
          rows={3}
          value={because}
          errorMessage={problemAt(problems, 'because')}
        />
        <Button text="Call it off" variant="warning" />
      </Form>
    </>
  )
}
