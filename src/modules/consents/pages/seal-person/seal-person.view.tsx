import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Input, InsetText, ProblemSummary, problemAt, Radios, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly action: string
  readonly title: string
  readonly hasOther: boolean
  /** What changing it leads to; null while nobody is written down. */
  readonly warns: string | null
  readonly answers: {
    readonly whose: string
    readonly name: string
    readonly email: string
    readonly otherWays: string
  }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form for who stands behind an entry. */
export function sealPersonView({ action, title, hasOther, warns, answers, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>
        <span class="nhsuk-caption-l">{title}</span>
        Who it belongs to
      </h1>
      <p>
        It is encrypted as soon as you save it. Only the two people who were chosen can see it again: you cannot, unless
        you are one of them.
      </p>
      {warns !== null && <InsetText text={warns} />}
      <Form action={action} tokens={tokens} keepsTyping={false}>
        {hasOther && (
          <Radios
            name="whose"
            fieldset={{ legend: { text: 'Who is this?', size: 's' } }}
            value={answers.whose}
            items={[
              { value: 'own', text: 'Whoever tells the story' },
              { value: 'other', text: 'Whom it tells about, or who decided for them' },
            ]}
          />
        )}
        <Input name="name" label="Their real name" value={answers.name} errorMessage={problemAt(problems, 'name')} />
        <Input
          name="email"
          label="Their e-mail address, if they have one"
          hint="Their own link is mailed there."
          type="email"
          value={answers.email}
          errorMessage={problemAt(problems, 'email')}
        />
        <Textarea
          name="otherWays"
          label="Other ways to reach them"
          hint="For example a phone number, and when it is safe to ring."
          rows={3}
          value={answers.otherWays}
          errorMessage={problemAt(problems, 'otherWays')}
        />
        <Button text="Encrypt and save" />
      </Form>
    </>
  )
}
