import type { VNode } from 'preact'
import { Button, InsetText } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly action: string
  readonly keepers: readonly string[]
  readonly hasAsked: boolean
  readonly tokens: FormTokens
}

/** Why this is not theirs to change, and how they ask those whose it is. */
export function onlyKeepersView({ action, keepers, hasAsked, tokens }: Shown): VNode {
  return (
    <>
      <h1>Only two people change this</h1>
      <p>Somebody is written down already. Whoever reads their address can answer in their name.</p>
      {keepers.length === 0 ? (
        <p>Nobody has been chosen who may change it. Ask a network manager to choose two people.</p>
      ) : hasAsked ? (
        <InsetText text={`${keepers.join(' and ')} have been asked by mail.`} />
      ) : (
        <Form action={action} tokens={tokens} keepsTyping={false}>
          <p>{keepers.join(' and ')} can. Ask them: they get a mail with your name, and you tell them what changed.</p>
          <Button text="Ask them" name="does" value="ask" />
        </Form>
      )}
    </>
  )
}
