import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, InsetText, ProblemSummary, problemAt, Textarea } from '#design/index.ts'
import { VisitorForm } from '#platform/forms/visitor-form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly title: string
  readonly action: string
  /** The question; null when nothing is asked any more. */
  readonly asked: {
    readonly question: string
    readonly typed: string
    readonly problems: readonly Problem[]
  } | null
  readonly tokens: FormTokens
}

/** The question and a box for the answer; or thanks, when nothing is asked. */
export function answerQuestionView({ title, action, asked, tokens }: Shown): VNode {
  if (asked === null)
    return (
      <>
        <h1>{title}</h1>
        <p>There is nothing more for you to answer. We look at what you sent us.</p>
        <p>
          <a href="/resources">Go to the resources</a>
        </p>
      </>
    )
  const { question, typed, problems } = asked
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <InsetText>
        <p>{question}</p>
      </InsetText>
      <VisitorForm action={action} tokens={tokens}>
        <Textarea
          name="answer"
          label="Your answer"
          hint="Please write nothing from which a person could be known."
          rows={6}
          value={typed}
          errorMessage={problemAt(problems, 'answer')}
        />
        <Button text="Send" />
      </VisitorForm>
    </>
  )
}
