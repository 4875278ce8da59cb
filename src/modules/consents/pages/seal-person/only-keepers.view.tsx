import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Input, InsetText, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly action: string
  readonly keepers: readonly string[]
  /** Whether the keepers were asked just now. */
  readonly hasAsked: boolean
  readonly typedEmail: string
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** Why this is not theirs to change, and how they pass on what they were told. */
export function onlyKeepersView({ action, keepers, hasAsked, typedEmail, problems, tokens }: Shown): VNode {
  const names = keepers.join(' and ')
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Only two people change this</h1>
      <p>Somebody is written down already. Whoever reads their address can answer in their name.</p>
      {keepers.length === 0 && (
        <p>Nobody has been chosen who may change it. Ask a network manager to choose two people.</p>
      )}
      {hasAsked && <InsetText text={`${names} have been asked by mail.`} />}
      {keepers.length > 0 && !hasAsked && (
        <>
          <h2>They told you another e-mail address</h2>
          <Form action={action} tokens={tokens} keepsTyping={false}>
            <Input
              name="email"
              label="The address that they want us to write to"
              hint={`It is encrypted as soon as you send it. ${names} see it and decide; the address of now is told.`}
              type="email"
              value={typedEmail}
              errorMessage={problemAt(problems, 'email')}
            />
            <Button text="Pass it on" name="does" value="wish" />
          </Form>
          <h2>Something else has changed</h2>
          <Form action={action} tokens={tokens} keepsTyping={false}>
            <p>{names} get a mail with your name. You tell them what changed.</p>
            <Button text="Ask them" variant="secondary" name="does" value="ask" />
          </Form>
        </>
      )}
    </>
  )
}
