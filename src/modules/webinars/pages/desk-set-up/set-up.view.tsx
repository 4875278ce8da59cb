import type { Problem } from '#basics/result.ts'
import { Button, Heading, Input, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type SetUpProps = {
  readonly title: string
  readonly action: string
  readonly typed: Readonly<Record<'link' | 'word' | 'reminders' | 'hours' | 'minutes', string>>
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** What only the team sets about a webinar. */
export function SetUpView({ title, action, typed, problems, tokens }: SetUpProps) {
  const at = (name: string) => problemAt(problems, name)
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text="Set up" caption={title} />
      <Form action={action} tokens={tokens}>
        <Input
          name="link"
          label="Joining link"
          hint="Shown only to those who hold a place, on their own page and in the last reminder."
          type="url"
          spellcheck={false}
          value={typed.link}
          errorMessage={at('link')}
        />
        <Input
          name="minutes"
          label="How many minutes before is it shown?"
          inputmode="numeric"
          width={5}
          value={typed.minutes}
          errorMessage={at('minutes')}
        />
        <Input
          name="word"
          label="Word for being there"
          hint="Say it in the webinar. Who types it on their own page gets a certificate. Leave it empty if you mark who was there yourself."
          width={20}
          value={typed.word}
          errorMessage={at('word')}
        />
        <Input
          name="reminders"
          label="Remind people before it"
          hint="Like this: 1 week, 1 day, 1 hour. Leave it empty for none."
          value={typed.reminders}
          errorMessage={at('reminders')}
        />
        <Input
          name="hours"
          label="For how many hours is a free place kept for the next on the waiting list?"
          inputmode="numeric"
          width={5}
          value={typed.hours}
          errorMessage={at('hours')}
        />
        <Button text="Save" />
      </Form>
    </>
  )
}
