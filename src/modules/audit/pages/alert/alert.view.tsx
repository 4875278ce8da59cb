import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Heading, ProblemSummary, problemAt, SummaryList, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly alert: { readonly id: string; readonly lastAt: string }
  readonly heading: string
  readonly says: string
  readonly first: string
  readonly last: string
  readonly deedsHref: string
  /** Who looked into it, and when; null while it waits. */
  readonly lookedInto: string | null
  readonly answers: { readonly words: string }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** One alert: the sentence, when, the way to the deeds, and what somebody found. */
export function alertView({
  alert,
  heading,
  says,
  first,
  last,
  deedsHref,
  lookedInto,
  answers,
  problems,
  tokens,
}: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text={heading} />
      <p>{says}</p>
      <SummaryList
        rows={[
          { key: 'First', value: first },
          { key: 'Last', value: last },
          ...(lookedInto === null ? [] : [{ key: 'Looked into by', value: lookedInto }]),
        ]}
      />
      <p>
        <a href={deedsHref}>See what they did that day</a>
      </p>
      <Form action={`/audit/alerts/${alert.id}`} tokens={tokens}>
        <input type="hidden" name="last" value={alert.lastAt} />
        <Textarea
          name="words"
          label="What you found"
          hint="For example whom you asked and what they said. It is kept with the alert."
          rows={5}
          value={answers.words}
          errorMessage={problemAt(problems, 'words')}
        />
        <Button text={lookedInto === null ? 'Save as looked into' : 'Save again'} />
      </Form>
    </>
  )
}
