import type { Problem } from '#basics/result.ts'
import { Button, DayBoxes, Heading, ProblemSummary, problemAt, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { TypedDay } from '#platform/forms/typed-day.ts'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly path: string
  readonly tokens: FormTokens
  readonly title: string
  /** Where visitors see it; null while it is not public. */
  readonly address: string | null
  readonly reviewOn: string | null
  readonly owner: string | null
  readonly next: TypedDay
  readonly until: TypedDay
  readonly reason: string
  readonly problems: readonly Problem[]
}

/** Says that an entry still holds, that it has to change, or that looking can wait. */
export function reviewEntryView(shown: Shown) {
  const { path, title, address, reviewOn, owner, problems } = shown
  if (address === null)
    return (
      <>
        <Heading level={1} size="l" text={title} caption="Review" />
        <p>It is not public, so there is nothing to review.</p>
      </>
    )
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text={title} caption="Review" />
      <p>
        {reviewOn === null ? 'No day is set for its review.' : `Its review is on ${reviewOn}.`}{' '}
        {owner === null ? 'Nobody looks after it.' : `${owner} looks after it.`}
      </p>
      <p>
        <a href={address}>Read it as visitors see it</a>. Does it still hold? If not, <a href={path}>change it</a> or{' '}
        <a href={`${path}/withdraw`}>withdraw it</a>.
      </p>
      <Reviewed {...shown} />
      <PutOff {...shown} />
    </>
  )
}

function Reviewed({ path, tokens, next, problems }: Shown) {
  return (
    <section>
      <h2>It still holds</h2>
      <Form action={`${path}/review`} tokens={tokens} keepsTyping={false}>
        <DayBoxes name="next" legend="Review it next on" typed={next} problems={problems} />
        <Button text="I have reviewed it" />
      </Form>
    </section>
  )
}

function PutOff({ path, tokens, until, reason, problems }: Shown) {
  return (
    <section>
      <h2>It can wait</h2>
      <Form action={`${path}/review/put-off`} tokens={tokens} keepsTyping={false}>
        <DayBoxes name="until" legend="Until" typed={until} problems={problems} />
        <Textarea
          name="reason"
          label="Why?"
          hint="For the team; visitors do not see it"
          rows={2}
          value={reason}
          errorMessage={problemAt(problems, 'reason')}
        />
        <Button text="Put the review off" variant="secondary" />
      </Form>
    </section>
  )
}
