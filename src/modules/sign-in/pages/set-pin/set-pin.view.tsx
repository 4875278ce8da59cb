import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, InsetText, PasswordInput, ProblemSummary } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly hasPin: boolean
  readonly isNew: boolean
  /** Wrong tries before the password is asked for, and how many digits a PIN has. */
  readonly tries: number
  readonly length: { readonly least: number; readonly most: number }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** What a PIN is for, a field for one, and the way to be rid of it. */
export function setPinView({ hasPin, isNew, tries, length, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>A PIN for this device</h1>
      {isNew && <InsetText text="Your PIN is set. It opens your locked screen on this device." />}
      <p>
        When the screen is locked, your PIN opens it again. It works on this device only, and only while you are signed
        in. It never signs you in by itself. After {tries} wrong tries your password is asked for.
      </p>
      <Form action="/pin" tokens={tokens}>
        <PasswordInput
          name="pin"
          label={hasPin ? 'New PIN' : 'PIN'}
          hint={`${length.least} to ${length.most} digits, without a pattern. Not your birthday, and not the code of a door.`}
          errorMessage={problems[0]?.says}
        />
        <Button text={hasPin ? 'Change the PIN' : 'Set the PIN'} />
      </Form>
      {hasPin && (
        <Form action="/pin/remove" tokens={tokens}>
          <Button text="Remove the PIN" variant="secondary" />
        </Form>
      )}
    </>
  )
}
