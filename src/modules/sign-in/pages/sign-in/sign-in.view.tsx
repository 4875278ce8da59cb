import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, ErrorSummary, Input, InsetText, PasswordInput } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { DemoSignIn, FormTokens } from '#platform/http/visit.ts'
import { DemoSignIns } from '../demo-sign-ins.tsx'
import { PasskeyForm } from '../factors/factor-forms.tsx'

type SignInShown = {
  readonly next: string
  readonly email: string
  readonly problems: readonly Problem[]
  readonly hasSignedOut: boolean
  readonly signOutThere: { readonly name: string; readonly href: string } | null
  /** What a passkey is asked; null where this address can have none. */
  readonly question: string | null
  readonly tokens: FormTokens
  readonly demo: readonly DemoSignIn[] | null
}

/** The page to sign in on. What was typed as address stays; a password never does. */
export function signInView({
  next,
  email,
  problems,
  hasSignedOut,
  signOutThere,
  question,
  tokens,
  demo,
}: SignInShown): VNode {
  const says = (field: string) => problems.find((problem) => problem.field === field)?.says
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map((problem) => ({ text: problem.says, href: `#${problem.field}` }))} />
      )}
      <h1>Sign in</h1>
      {hasSignedOut && <InsetText text="You have signed out. Nothing of yours is left open on this device." />}
      {signOutThere && (
        <p>
          The own sign-in of {signOutThere.name} may still be open in this browser.{' '}
          <a href={signOutThere.href}>Sign out there too</a>
        </p>
      )}
      <Form action="/sign-in" tokens={tokens}>
        <input type="hidden" name="next" value={next} />
        <Input
          name="email"
          label="E-mail address"
          type="email"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          value={email}
          errorMessage={says('email')}
        />
        <PasswordInput name="password" label="Password" errorMessage={says('password')} />
        <Button text="Sign in" />
      </Form>
      {question !== null && <PasskeyForm action="/sign-in/passkey" {...{ question, tokens }} hidden={{ next }} />}
      <p>
        <a href={next === '/' ? '/sign-in/with' : `/sign-in/with?${new URLSearchParams({ next })}`}>
          Sign in with your organisation
        </a>
      </p>
      <p>
        You get in by an invitation from your organisation. <a href="/forgotten-password">Forgotten your password?</a>
      </p>
      {demo && <DemoSignIns signIns={demo} />}
    </>
  )
}
