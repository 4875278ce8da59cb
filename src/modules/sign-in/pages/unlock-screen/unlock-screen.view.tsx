import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, InsetText, PasswordInput, ProblemSummary } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens, User } from '#platform/http/visit.ts'

type Shown = {
  readonly user: User
  /** The sealed way back. */
  readonly to: string
  /** Tries left for the PIN of this device; none when it has no PIN. */
  readonly tries: number
  /** The own sign-in of an organisation that opened this session, and the way there; null for other ways. */
  readonly provider: { readonly name: string; readonly href: string } | null
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** A locked screen: whose it is, how to open it, and the way for somebody else. Nothing of what was open. */
export function unlockScreenView({ user, to, tries, provider, problems, tokens }: Shown): VNode {
  const hasPin = tries > 0
  return (
    <>
      {hasPin && <ProblemSummary problems={problems} />}
      <h1>This screen is locked</h1>
      <p>{user.name} is signed in here. The page that was open comes back, and so does a form that is sent now.</p>
      {!hasPin && problems.length > 0 && (
        <InsetText text="There were too many wrong tries, so the PIN no longer works here. Sign in again to go on." />
      )}
      {hasPin && (
        <Form action="/unlock" tokens={tokens}>
          <input type="hidden" name="to" value={to} />
          <PasswordInput
            name="pin"
            label="PIN of this device"
            hint={tries === 1 ? 'One try is left.' : undefined}
            errorMessage={problems[0]?.says}
          />
          <Button text="Unlock" />
        </Form>
      )}
      {provider ? (
        <>
          <h2>{hasPin ? 'Or sign in again' : 'Sign in again'}</h2>
          <Button text={`Sign in with ${provider.name}`} href={provider.href} variant="secondary" />
        </>
      ) : (
        <PasswordAgain user={user} to={to} tokens={tokens} isElse={hasPin} />
      )}
      <h2>Are you somebody else?</h2>
      <Form action="/sign-out" tokens={tokens}>
        <p>You see nothing of what {user.name} was doing. What they sent or saved stays theirs.</p>
        <Button text="Somebody else" variant="secondary" />
      </Form>
    </>
  )
}

type Again = Pick<Shown, 'user' | 'to' | 'tokens'> & { readonly isElse: boolean }

function PasswordAgain({ user, to, tokens, isElse }: Again) {
  return (
    <>
      <h2>{isElse ? 'Or use your password' : 'Use your password'}</h2>
      <Form action="/sign-in" tokens={tokens}>
        <input type="hidden" name="next" value={`/unlock?to=${to}`} />
        <input type="hidden" name="email" value={user.email} />
        <PasswordInput name="password" label={`Password of ${user.name}`} />
        <Button text="Sign in again" variant="secondary" />
      </Form>
    </>
  )
}
