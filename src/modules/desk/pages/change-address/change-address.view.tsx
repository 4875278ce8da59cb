import type { Problem } from '#basics/result.ts'
import { Button, Heading, Input, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly action: string
  readonly tokens: FormTokens
  readonly title: string
  readonly address: string
  readonly folder: string
  /** Whether somebody may have kept the address. */
  readonly wasPublic: boolean
  readonly typed: string
  readonly problems: readonly Problem[]
}

/** Gives an entry another address. */
export function changeAddressView({ action, tokens, title, address, folder, wasPublic, typed, problems }: Shown) {
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text={title} caption="Change the address" />
      <p>
        It is at {address} now. The new address holds at once.
        {wasPublic && ' Links to the old one keep working: they lead to the new one.'} The old address stays its own:
        nothing else can ever have it.
      </p>
      <Form action={action} tokens={tokens} keepsTyping={false}>
        <Input
          name="code"
          label="The end of the new address"
          hint={`It comes after ${folder}/ and has small letters, digits and hyphens.`}
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          errorMessage={problemAt(problems, 'code')}
        />
        <Button text="Change the address" />
      </Form>
    </>
  )
}
