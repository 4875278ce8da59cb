import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Fieldset, Heading, Input, ProblemSummary, problemAt, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly typed: {
    readonly source: string
    readonly questions: readonly { readonly words: string; readonly hint: string }[]
    readonly commitments: string
  }
  /** Of which saving it goes on; 0 where nothing was saved. */
  readonly revision: number
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** Where the next questions and promises are written. Nothing of it is public. */
export function draftJoiningView({ typed, revision, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text="Write the next questions and promises" />
      <p>Nobody sees this before it is published. Members keep the words that they have promised until they renew.</p>
      <Form action="/desk/joining/draft" tokens={tokens}>
        <input type="hidden" name="revision" value={revision} />
        {typed.questions.map(({ words, hint }, at) => (
          <Fieldset key={at} legend={{ text: `Question ${at + 1}`, size: 'm' }}>
            <Textarea
              name={`question-${at + 1}`}
              label="The question, to be answered with yes or no"
              rows={2}
              value={words}
              errorMessage={problemAt(problems, `question-${at + 1}`)}
            />
            <Textarea
              name={`hint-${at + 1}`}
              label="Help below it (may be empty)"
              rows={2}
              value={hint}
              errorMessage={problemAt(problems, `hint-${at + 1}`)}
            />
          </Fieldset>
        ))}
        <Textarea
          name="commitments"
          label={{ text: 'What can be promised', size: 'm' }}
          hint="One promise a line, as an organisation says it of itself: “We …”. They are offered in this order."
          rows={12}
          value={typed.commitments}
          errorMessage={problemAt(problems, 'commitments')}
        />
        <Input
          name="source"
          label={{ text: 'Where do these words come from?', size: 'm' }}
          hint="Shown to whoever answers. For example: Agreed by the trustees in May 2026."
          value={typed.source}
          errorMessage={problemAt(problems, 'source')}
        />
        <Button text="Save and look at it" />
      </Form>
    </>
  )
}
