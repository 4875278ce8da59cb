import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Heading, ProblemSummary, problemAt, Radios, Textarea } from '#design/index.ts'
import { VisitorForm } from '#platform/forms/visitor-form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly title: string
  /** The title of the resource. */
  readonly about: string
  readonly action: string
  readonly typed: { readonly useful: string; readonly better: string }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** Asks whether a resource was useful, and what would make it better. */
export function sayUsefulView({ title, about, action, typed, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text={title} caption={about} />
      <VisitorForm action={action} tokens={tokens}>
        <Radios
          name="useful"
          fieldset={{ legend: 'Your answer' }}
          inline
          value={typed.useful}
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
          ]}
          errorMessage={problemAt(problems, 'useful')}
        />
        <Textarea
          name="better"
          label="What would make it better? (optional)"
          hint="Only the network’s team reads it. Please write nothing from which a person could be known."
          rows={4}
          value={typed.better}
          errorMessage={problemAt(problems, 'better')}
        />
        <Button text="Send" />
      </VisitorForm>
    </>
  )
}

/** Thanks, and the way back. */
export function usefulThanksView({ title, href }: { readonly title: string; readonly href: string }): VNode {
  return (
    <>
      <h1>Thank you</h1>
      <p>Your answer helps us choose what to keep and what to mend. We do not know who gave it.</p>
      <p>
        <a href={href}>Back to {title}</a>
      </p>
    </>
  )
}
