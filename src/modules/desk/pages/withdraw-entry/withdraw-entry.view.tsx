import type { Problem } from '#basics/result.ts'
import { Button, Heading, InsetText, ProblemSummary, problemAt, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly action: string
  readonly tokens: FormTokens
  readonly title: string
  readonly address: string
  /** What has to be known besides for this sort of content. */
  readonly besides: string | null
  readonly isPublic: boolean
  readonly reason: string
  readonly problems: readonly Problem[]
}

/** Takes an entry from public view, with a reason. */
export function withdrawEntryView({ action, tokens, title, address, besides, isPublic, reason, problems }: Shown) {
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text={title} caption="Withdraw" />
      {isPublic ? (
        <>
          <p>
            It disappears from {address}, from lists, search and feeds at once. Nothing is deleted: all versions stay
            here, and it can be published again.
          </p>
          {besides !== null && <InsetText text={besides} />}
          <Form action={action} tokens={tokens} keepsTyping={false}>
            <Textarea
              name="reason"
              label="Why is it withdrawn?"
              hint="For the team; visitors do not see it"
              rows={3}
              value={reason}
              errorMessage={problemAt(problems, 'reason')}
            />
            <Button text="Withdraw it" variant="warning" />
          </Form>
        </>
      ) : (
        <p>It is not public, so there is nothing to withdraw.</p>
      )}
    </>
  )
}
