import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, PasswordInput, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { Answers, FormTokens } from '#platform/http/visit.ts'
import type { FactorKind } from '../../domain/factor.ts'
import { CodeForm, PasskeyForm } from '../factors/factor-forms.tsx'

type Confirming = {
  readonly email: string
  readonly hasPassword: boolean
  /** The factors they have. */
  readonly kinds: readonly FactorKind[]
  /** What a passkey is asked; null where there is none to ask. */
  readonly question: string | null
  /** Where to go on to, as hidden fields. */
  readonly hidden: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The page that asks once more who somebody is. */
export function confirmItIsYouView({
  email,
  hasPassword,
  kinds,
  question,
  hidden,
  problems,
  tokens,
}: Confirming): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Confirm that it is you</h1>
      <p>
        What you are about to do is only for you. It is some time since you signed in, so we ask once more. What you
        typed is kept, except passwords.
      </p>
      {hasPassword ? (
        <Form action="/confirm-it-is-you" tokens={tokens}>
          <Hidden answers={hidden} />
          <input type="hidden" name="email" autocomplete="username" value={email} />
          <PasswordInput name="password" label="Password" errorMessage={problemAt(problems, 'password')} />
          <Button text="Confirm" />
        </Form>
      ) : null}
      <CodeForm action="/confirm-it-is-you" kinds={kinds} error={problemAt(problems, 'code')} {...{ hidden, tokens }} />
      {question !== null && <PasskeyForm action="/confirm-it-is-you/passkey" {...{ question, hidden, tokens }} />}
      {!hasPassword && kinds.length === 0 && (
        <p>You have no password here. Sign out, sign in again, and come back to this page within ten minutes.</p>
      )}
    </>
  )
}

/** After the proof: the form that had to wait, ready to go on its way as it was typed. */
export function confirmedView({ to, answers, tokens }: { to: string; answers: Answers; tokens: FormTokens }): VNode {
  const { _key: key, ...typed } = answers
  return (
    <>
      <h1>Thank you</h1>
      <p>We know that it is you. Nothing has been done yet: go on when you are ready.</p>
      <Form action={to} tokens={{ ...tokens, key: typeof key === 'string' ? key : tokens.key }}>
        <Hidden answers={typed} />
        <Button text="Go on" />
      </Form>
    </>
  )
}

function Hidden({ answers }: { readonly answers: Answers }) {
  return Object.entries(answers).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((text) => (
      <input key={`${name} ${text}`} type="hidden" name={name} value={text} />
    )),
  )
}

type ByProvider = { readonly name: string; readonly href: string }

/** The same for somebody who came by their organisation's own sign-in. */
export function confirmByProviderView({ name, href }: ByProvider): VNode {
  return (
    <>
      <h1>Confirm that it is you</h1>
      <p>
        What comes next must not be done by somebody else at your open screen. So we ask once more. What you typed is
        kept.
      </p>
      <Button text={`Sign in with ${name}`} href={href} />
    </>
  )
}
