import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, ErrorSummary, Radios } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens, Membership } from '#platform/http/visit.ts'

/** An organisation that is entered by its own sign-in only, and the way there. */
export type ProviderChoice = { readonly name: string; readonly href: string }

type Choosing = {
  readonly name: string
  readonly choices: readonly Membership[]
  readonly elsewhere: readonly ProviderChoice[]
  readonly problems: readonly Problem[]
  /** Where they were going. */
  readonly next: string
  readonly tokens: FormTokens
}

/** The organisations where somebody works, to choose one of; or that there is none. */
export function chooseOrganisationView({ name, choices, elsewhere, problems, next, tokens }: Choosing): VNode {
  if (choices.length + elsewhere.length === 0) return <Nowhere name={name} />
  if (choices.length === 0) return <OnlyElsewhere elsewhere={elsewhere} />
  const [problem] = problems
  return (
    <>
      {problem && <ErrorSummary errorList={[{ text: problem.says, href: '#organisation' }]} />}
      <Form action="/choose-organisation" tokens={tokens}>
        <input type="hidden" name="next" value={next} />
        <Radios
          name="organisation"
          idPrefix="organisation"
          fieldset={{ legend: { text: 'Where are you working now?', size: 'l', isPageHeading: true } }}
          hint="Records belong to one organisation each, and are never shown together. To change, come back to this page."
          errorMessage={problem?.says}
          items={choices.map(({ organisation }) => ({ value: organisation.id, text: organisation.name }))}
        />
        <Button text="Continue" />
      </Form>
      {elsewhere.length > 0 && (
        <>
          <h2>By the organisation’s own sign-in</h2>
          <Elsewhere elsewhere={elsewhere} />
        </>
      )}
    </>
  )
}

function OnlyElsewhere({ elsewhere }: Pick<Choosing, 'elsewhere'>) {
  return (
    <>
      <h1>Sign in with your organisation</h1>
      <p>Your password is right. But your organisation’s records open only by its own sign-in.</p>
      <Elsewhere elsewhere={elsewhere} />
    </>
  )
}

function Elsewhere({ elsewhere }: Pick<Choosing, 'elsewhere'>) {
  return (
    <ul class="nhsuk-list">
      {elsewhere.map(({ name, href }) => (
        <li key={href}>
          <Button text={`Sign in with ${name}`} href={href} variant="secondary" />
        </li>
      ))}
    </ul>
  )
}

function Nowhere({ name }: { readonly name: string }) {
  return (
    <>
      <h1>You have no organisation to work for here</h1>
      <p>You are signed in as {name}, but no organisation here has a place for you, or the place you had has ended.</p>
      <p>If that is not right, ask the person who looks after sign-ins in your organisation.</p>
    </>
  )
}
