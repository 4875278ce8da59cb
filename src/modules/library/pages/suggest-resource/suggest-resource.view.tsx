import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, Input, InsetText, ProblemSummary, problemAt, Select, Textarea } from '#design/index.ts'
import { VisitorForm } from '#platform/forms/visitor-form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly title: string
  readonly answers: {
    readonly title: string
    readonly link: string
    readonly why: string
    readonly kind: string
    readonly publisher: string
    readonly email: string
  }
  readonly kinds: readonly { readonly value: string; readonly text: string }[]
  /** What is there already and may be the same; asked about once. */
  readonly alike: readonly { readonly text: string; readonly href: string }[]
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form for a suggestion. */
export function suggestResourceView(shown: Shown): VNode {
  const { title, answers, kinds, problems, tokens } = shown
  const at = (field: string) => problemAt(problems, field)
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>Do you know something that helps? A guide, a film, a tool? Tell us. A person reads it before anybody else.</p>
      <VisitorForm action="/resources/suggest" tokens={tokens}>
        <Alike {...shown} />
        <Input name="title" label="What is it called?" value={answers.title} errorMessage={at('title')} />
        <Input
          name="link"
          label="Where is it? (optional)"
          hint="The address as the browser shows it"
          type="url"
          inputmode="url"
          value={answers.link}
          errorMessage={at('link')}
        />
        <Textarea
          name="why"
          label="Why does it help?"
          hint="Please write nothing from which a person could be known."
          rows={4}
          value={answers.why}
          errorMessage={at('why')}
        />
        <Select
          name="kind"
          label="What is it? (optional)"
          value={answers.kind}
          items={[{ value: '', text: 'I do not know' }, ...kinds]}
          errorMessage={at('kind')}
        />
        <Input
          name="publisher"
          label="Who made it? (optional)"
          value={answers.publisher}
          errorMessage={at('publisher')}
        />
        <Input
          name="email"
          label="Your e-mail address (optional)"
          hint="Only if you want to be told what we decide. We use it for nothing else and forget it thirty days later."
          type="email"
          autocomplete="email"
          value={answers.email}
          errorMessage={at('email')}
        />
        <Button text="Send" />
      </VisitorForm>
    </>
  )
}

function Alike({ alike, problems }: Shown) {
  if (alike.length === 0) return null
  return (
    <InsetText>
      <h2 class="nhsuk-heading-s">We may have this already</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {alike.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      <p>Is it one of these? Then you need not send it. Nothing has been sent yet.</p>
      <Checkboxes
        name="other"
        errorMessage={problemAt(problems, 'other')}
        items={[{ value: 'yes', text: 'It is something else. Send it.' }]}
      />
    </InsetText>
  )
}

/** While nobody is there to read suggestions. */
export function suggestionPausedView({
  title,
  backAt,
  email,
}: {
  readonly title: string
  readonly backAt: string | null
  readonly email: string | null
}): VNode {
  return (
    <>
      <h1>{title}</h1>
      <p>
        Nobody is here to read suggestions just now, so we take none.{' '}
        {backAt === null ? 'Please come back another day.' : `Somebody is back at ${backAt}.`}
      </p>
      {email !== null && (
        <p>
          You can write to <a href={`mailto:${email}`}>{email}</a> at any time.
        </p>
      )}
    </>
  )
}

/** After a suggestion was sent. */
export function thankYouView({ isTold }: { readonly isTold: boolean }): VNode {
  return (
    <>
      <h1>Thank you</h1>
      <p>Your suggestion has arrived. A person reads it, usually within five days.</p>
      <p>{isTold ? 'We tell you by e-mail what we decide.' : 'If we use it, you find it among the resources.'}</p>
      <p>
        <a href="/resources">Go to the resources</a>
      </p>
    </>
  )
}
