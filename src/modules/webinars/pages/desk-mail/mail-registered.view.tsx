import type { Problem } from '#basics/result.ts'
import { Button, Heading, Input, ProblemSummary, problemAt, Radios, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type MailProps = {
  readonly title: string
  readonly action: string
  readonly groups: readonly { readonly value: string; readonly text: string; readonly people: number }[]
  readonly typed: Readonly<Record<'to' | 'subject' | 'text', string>>
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** A mail to those registered who agreed to hear about it. */
export function MailRegisteredView({ title, action, groups, typed, problems, tokens }: MailProps) {
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text="Write to those registered" caption={title} />
      <p>Only those who agreed to hear about it get it. That it moves or is called off, everybody is told by itself.</p>
      <Form action={action} tokens={tokens}>
        <Radios
          name="to"
          idPrefix="to"
          fieldset={{ legend: 'To whom?' }}
          items={groups.map(({ value, text, people }) => ({ value, text: `${text} (${people})` }))}
          value={typed.to}
          errorMessage={problemAt(problems, 'to')}
        />
        <Input name="subject" label="Subject" value={typed.subject} errorMessage={problemAt(problems, 'subject')} />
        <Textarea
          name="text"
          label="What you want to say"
          hint="Leave an empty line between paragraphs. A link to each reader’s own page is added."
          rows={8}
          value={typed.text}
          errorMessage={problemAt(problems, 'text')}
        />
        <Button text="Send" />
      </Form>
    </>
  )
}

/** How many were written to. */
export function MailedView({
  title,
  href,
  mails,
}: {
  readonly title: string
  readonly href: string
  readonly mails: number
}) {
  return (
    <>
      <Heading
        level={1}
        size="l"
        text={mails === 1 ? '1 mail is on its way' : `${mails} mails are on their way`}
        caption={title}
      />
      <p>
        <a href={href}>Back to who registered</a>
      </p>
    </>
  )
}
