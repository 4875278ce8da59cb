import type { Problem } from '#basics/result.ts'
import { Button, Heading, ProblemSummary, problemAt, Radios, Textarea } from '#design/index.ts'
import { LinkForm } from '#platform/forms/link-form.tsx'

type FeedbackFormProps = {
  readonly title: string
  readonly action: string
  readonly typed: Readonly<Record<'useful' | 'change' | 'said', string>>
  readonly problems: readonly Problem[]
}

/** Two questions and a box. */
export function GiveFeedbackView({ title, action, typed, problems }: FeedbackFormProps) {
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text="What did you think?" caption={title} />
      <p>Nobody can see who said what: your answers are kept without your name and without the time.</p>
      <LinkForm action={action}>
        <Radios
          name="useful"
          idPrefix="useful"
          fieldset={{ legend: 'Was it useful?' }}
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'partly', text: 'Partly' },
            { value: 'no', text: 'No' },
          ]}
          value={typed.useful}
          errorMessage={problemAt(problems, 'useful')}
        />
        <Radios
          name="change"
          idPrefix="change"
          fieldset={{ legend: 'Will you do something differently?' }}
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'not sure', text: 'Not sure' },
            { value: 'no', text: 'No' },
          ]}
          value={typed.change}
          errorMessage={problemAt(problems, 'change')}
        />
        <Textarea
          name="said"
          label="What should we know? (if you like)"
          hint="Only our team reads this. Leave out what could tell who you are or whom you speak of."
          value={typed.said}
          errorMessage={problemAt(problems, 'said')}
        />
        <Button text="Send" />
      </LinkForm>
    </>
  )
}
