import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Input, ProblemSummary, problemAt, Radios, WarningCallout } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly answers: { readonly name: string; readonly email: string; readonly role: string }
  readonly problems: readonly Problem[]
  readonly roles: readonly { readonly code: string; readonly name: string; readonly says: string }[]
  readonly tokens: FormTokens
}

/** The form for an invitation to the team. */
export function inviteTeammateView({ answers, problems, roles, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Invite somebody to the team</h1>
      <Form action="/desk/team/invite" tokens={tokens}>
        <Input name="name" label="Their name" value={answers.name} errorMessage={problemAt(problems, 'name')} />
        <Input
          name="email"
          label="Their e-mail address"
          hint="They sign in with it."
          type="email"
          value={answers.email}
          errorMessage={problemAt(problems, 'email')}
        />
        <Radios
          name="role"
          idPrefix="role"
          fieldset={{ legend: { text: 'What do they do for the network?', size: 's' } }}
          value={answers.role}
          items={roles.map(({ code, name, says }) => ({ value: code, text: name, hint: says }))}
          errorMessage={problemAt(problems, 'role')}
        />
        <Button text="Make the invitation" />
      </Form>
    </>
  )
}

type Invited = { readonly name: string; readonly email: string; readonly link: string | null }

/** That the invitation is on its way, or its link, shown once. */
export function teammateInvitedView({ name, email, link }: Invited): VNode {
  return (
    <>
      <h1>Invitation made</h1>
      {link === null ? (
        <p>
          It goes to {email} now. It works once, within 14 days; with it {name} chooses a password, if they have none
          here yet.
        </p>
      ) : (
        <>
          <p>
            Give this address to {name}, and to nobody else. It works once, within 14 days; with it they choose their
            password, if they have none here yet.
          </p>
          <Input name="link" label="Address of the invitation" value={link} attributes={{ readonly: true }} />
          <WarningCallout
            heading={{ text: 'Copy it now', level: 2 }}
            text="It is shown here once and kept nowhere. If it is lost, make a new invitation."
          />
        </>
      )}
      <Button text="Done" href="/desk/team" variant="secondary" />
    </>
  )
}
