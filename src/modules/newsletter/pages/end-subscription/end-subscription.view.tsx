import type { VNode } from 'preact'
import { Button, Radios } from '#design/index.ts'
import { LinkForm } from '#platform/forms/link-form.tsx'

/** One button. What it ends is said plainly, and is one list unless the reader chooses all. */
export function endSubscriptionView({ list, action }: { readonly list: string; readonly action: string }): VNode {
  return (
    <>
      <h1>Stop our mails?</h1>
      <LinkForm action={action}>
        <Radios
          name="which"
          fieldset={{ legend: { text: 'What shall we stop?', size: 'm' } }}
          value="this list"
          items={[
            { value: 'this list', text: `Only ${list}`, hint: 'You still get what else you chose.' },
            { value: 'all', text: 'Everything', hint: 'You get no newsletter of ours any more.' },
          ]}
        />
        <Button text="Stop it" />
      </LinkForm>
    </>
  )
}

/** That it is done: the same whether something was left to end. */
export function endedView({ what }: { readonly what: string }): VNode {
  return (
    <>
      <h1>It is stopped</h1>
      <p>You get {what} no more. A mail that is on its way already may still arrive.</p>
      <p>
        Was it a mistake? <a href="/newsletter">Ask for the newsletter again</a>
      </p>
    </>
  )
}
