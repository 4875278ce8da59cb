import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Input, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Asking = {
  readonly next: string
  readonly typed: string
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The question whose own sign-in somebody wants to use. */
export function whichOrganisationView({ next, typed, problems, tokens }: Asking): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Sign in with your organisation</h1>
      <p>Some organisations have a sign-in of their own, for example the one you use for your work computer.</p>
      <Form action="/sign-in/with" tokens={tokens}>
        <input type="hidden" name="next" value={next} />
        <Input
          name="organisation"
          label="Your organisation’s code, or your work e-mail address"
          hint="The person who looks after sign-ins in your organisation knows the code."
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          errorMessage={problemAt(problems, 'organisation')}
        />
        <Button text="Continue" />
      </Form>
      <p>
        <a href="/sign-in">Sign in with a password instead</a>
      </p>
    </>
  )
}

type There = { readonly name: string; readonly host: string; readonly address: string }

/** Where the next press leads. */
export function goThereView({ name, host, address }: There): VNode {
  return (
    <>
      <h1>Sign in with {name}</h1>
      <p>
        You sign in at <strong>{host}</strong>, then you come back here. Lessen never sees the password that you use
        there.
      </p>
      <Button text="Go on to sign in" href={address} />
      <p>
        <a href="/sign-in">Not your organisation? Sign in another way</a>
      </p>
    </>
  )
}

type Away = { readonly heading: string; readonly says: string; readonly helps: string; readonly again: string }

/** Why somebody cannot sign in there, and what may help. Nobody is left without a way to go. */
export function providerAwayView({ heading, says, helps, again }: Away): VNode {
  return (
    <>
      <h1>{heading}</h1>
      <p>{says}</p>
      <p>{helps} You are not signed in, and nothing was changed.</p>
      <Button text="Try again" href={again} />
      <p>
        <a href="/sign-in">Sign in another way</a>
      </p>
    </>
  )
}
