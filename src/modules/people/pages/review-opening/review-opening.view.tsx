import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, InsetText, ProblemSummary, problemAt, Radios, SummaryList, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly id: string
  /** What happened, line by line. */
  readonly facts: readonly { readonly key: string; readonly says: string }[]
  /** Why this visitor cannot review it; null when they can. */
  readonly barred: string | null
  /** What can be found: value and words. */
  readonly outcomes: readonly { readonly value: string; readonly text: string }[]
  readonly answers: { readonly outcome: string; readonly words: string }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** A record that was opened in an emergency, and what a review finds. */
export function reviewOpeningView({ id, facts, barred, outcomes, answers, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>A record opened in an emergency</h1>
      <SummaryList rows={facts.map(({ key, says }) => ({ key, value: { text: says } }))} />
      {barred !== null && <InsetText text={barred} />}
      {barred === null && (
        <Form action={`/emergency-openings/${id}/review`} tokens={tokens}>
          <Radios
            name="outcome"
            fieldset={{ legend: { text: 'What did you find?', size: 's' } }}
            value={answers.outcome}
            items={outcomes}
            errorMessage={problemAt(problems, 'outcome')}
          />
          <Textarea
            name="words"
            label="How did you come to this?"
            hint="Whom you asked, what they said, what follows"
            value={answers.words}
            errorMessage={problemAt(problems, 'words')}
          />
          <Button text="Keep the review" />
        </Form>
      )}
    </>
  )
}
