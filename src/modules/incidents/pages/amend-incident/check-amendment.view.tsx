import { Button, Heading } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { Difference } from '../../domain/incident-differences.ts'
import { DifferencesTable } from '../differences-table.view.tsx'
import { type Identity, IdentityBar } from '../identity-bar.view.tsx'
import { Lines } from '../lines.view.tsx'

type CheckProps = {
  readonly id: string
  readonly identity: Identity
  readonly because: string
  readonly differences: readonly Difference[]
  readonly hidden: Readonly<Record<string, string>>
  readonly back: string
  readonly tokens: FormTokens
}

/** What an amendment will change, before it is saved. */
export function CheckAmendmentView({ id, identity, because, differences, hidden, back, tokens }: CheckProps) {
  return (
    <>
      <Heading level={1} size="l" text="Check your amendment" />
      <IdentityBar identity={identity} />
      <Heading level={2} size="m" text="Why" />
      <p>
        <Lines text={because} />
      </p>
      <Heading level={2} size="m" text="What will change" />
      <DifferencesTable differences={differences} was="In the record now" is="After your amendment" />
      <Form action={`/incidents/${id}/amend`} tokens={tokens}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button text="Save the amendment" preventDoubleClick />
      </Form>
      <p>
        <a href={back}>Go back and change it</a>
      </p>
    </>
  )
}

type StaleProps = {
  readonly id: string
  readonly identity: Identity
  readonly who: string
  readonly when: string
  readonly because: string
  readonly differences: readonly Difference[]
  readonly answers: readonly (readonly [string, string | readonly string[]])[]
  readonly tokens: FormTokens
}

/** Somebody else was first: both texts side by side, nothing lost, and the writer decides. */
export function StaleAmendmentView(props: StaleProps) {
  const { id, identity, who, when, because, differences, answers, tokens } = props
  return (
    <>
      <Heading level={1} size="l" text="Somebody else amended this record" />
      <IdentityBar identity={identity} />
      <p>
        While you were writing, {who} amended it ({when}). {because !== '' && `Why: ${because}`}
      </p>
      <p>Your amendment is not part of the record yet. What you typed is kept. This is where the two differ:</p>
      <DifferencesTable differences={differences} was="In the record now" is="What you wrote" />
      <Form action={`/incidents/${id}/amend/check`} tokens={tokens}>
        {answers.flatMap(([name, value]) =>
          (typeof value === 'string' ? [value] : value).map((text, index) => (
            <input key={`${name} ${index}`} type="hidden" name={name} value={text} />
          )),
        )}
        <Button name="do" value="show" text="Carry on with what you wrote" />
      </Form>
      <p>
        <a href={`/incidents/${id}`}>Leave it, and read the record as it is now</a>
      </p>
    </>
  )
}
