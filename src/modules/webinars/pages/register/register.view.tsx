import type { Problem } from '#basics/result.ts'
import { Button, Heading, Input, ProblemSummary, problemAt, Radios, Textarea } from '#design/index.ts'
import { VisitorForm } from '#platform/forms/visitor-form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type RegisterProps = {
  readonly title: string
  readonly when: string
  readonly action: string
  readonly isFull: boolean
  readonly isForMembers: boolean
  readonly typed: Readonly<Record<'name' | 'email' | 'body' | 'needs' | 'mail', string>>
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form by which anybody registers. */
export function RegisterView({ title, when, action, isFull, isForMembers, typed, problems, tokens }: RegisterProps) {
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text={isFull ? 'Join the waiting list' : 'Register'} caption={title} />
      <p>{when}</p>
      {isFull && <p>All places are taken. When one becomes free and you are next, we offer it to you by mail.</p>}
      {isForMembers && <p>At the moment members can register. Use the address that you joined with.</p>}
      <VisitorForm action={action} tokens={tokens}>
        <Input
          name="name"
          label="Your name"
          autocomplete="name"
          value={typed.name}
          errorMessage={problemAt(problems, 'name')}
        />
        <Input
          name="email"
          label="E-mail address"
          hint="We send a link to your own page there."
          type="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
          value={typed.email}
          errorMessage={problemAt(problems, 'email')}
        />
        <Input
          name="body"
          label="Organisation (if you like)"
          autocomplete="organization"
          value={typed.body}
          errorMessage={problemAt(problems, 'body')}
        />
        <Textarea
          name="needs"
          label="What do you need to take part? (if you like)"
          hint="For example captions, a sign language interpreter, or step-free access. Only our team sees this. We delete it 30 days after."
          rows={3}
          value={typed.needs}
          errorMessage={problemAt(problems, 'needs')}
        />
        <Radios
          name="mail"
          idPrefix="mail"
          fieldset={{ legend: 'May we remind you, and tell you what there is afterwards?' }}
          hint="If it is moved or called off, we always tell you."
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
          ]}
          value={typed.mail}
          errorMessage={problemAt(problems, 'mail')}
        />
        <p>We keep your registration for a year after, so that you can show that you were there.</p>
        <Button text={isFull ? 'Join the waiting list' : 'Register'} />
      </VisitorForm>
    </>
  )
}

/** The same for everybody who registered, whatever their address. */
export function RegisteredView({ title, href }: { readonly title: string; readonly href: string }) {
  return (
    <>
      <h1>Look in your mail</h1>
      <p>
        We have sent a mail about <a href={href}>{title}</a> to the address that you typed. It says how you stand, and
        has the link to your own page.
      </p>
      <p>If none comes within some minutes, look among unwanted mail, and check that you typed the address right.</p>
    </>
  )
}
