import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, ErrorSummary, PasswordInput, SummaryList } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { WaitingInvitation } from '../../domain/invitation.ts'

type Accepting = {
  readonly invitation: WaitingInvitation
  readonly action: string
  /** The fewest characters that a password has. */
  readonly least: number
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The password to choose. One field, which can be shown: no second one to type blindly. */
export function acceptInvitationView({ invitation, action, least, problems, tokens }: Accepting): VNode {
  const [problem] = problems
  return (
    <>
      {problem && <ErrorSummary errorList={[{ text: problem.says, href: '#password' }]} />}
      <h1>Choose a password</h1>
      <p>{invitation.organisation?.name ?? 'The network'} has invited you to Lessen.</p>
      <SummaryList
        rows={[
          { key: 'Name', value: invitation.name },
          { key: 'E-mail address', value: invitation.email },
        ]}
      />
      <Form action={action} tokens={tokens}>
        <input type="hidden" name="email" autocomplete="username" value={invitation.email} />
        <PasswordInput
          name="password"
          label="Password"
          hint={`At least ${least} characters. Three or four words that do not belong together are easy to remember and hard to guess. You may paste one from a password manager.`}
          autocomplete="new-password"
          errorMessage={problem?.says}
        />
        <Button text="Save and sign in" />
      </Form>
    </>
  )
}

/** For somebody who has a password from another organisation: it stays the one they have. */
export function hasSignInView({ organisation, email }: WaitingInvitation): VNode {
  return (
    <>
      <h1>You already have a sign-in</h1>
      <p>
        {organisation?.name ?? 'The network'} has invited you. Sign in as {email} with the password you have
        {organisation && ': you will be asked where you are working now'}.
      </p>
      <Button text="Sign in" href="/sign-in" />
    </>
  )
}

/** For a link that opens nothing. */
export function lostInvitationView(): VNode {
  return (
    <>
      <h1>This invitation cannot be used</h1>
      <p>It may have been used already, it may have run out, or a part of the address may be missing.</p>
      <p>
        If you have chosen a password, <a href="/sign-in">sign in</a>. Otherwise ask the person who invited you for a
        new invitation.
      </p>
    </>
  )
}
