import type { VNode } from 'preact'
import { Button } from '#design/index.ts'
import { LinkForm } from '#platform/forms/link-form.tsx'

/** One button: programs that follow every link of a mail confirm nothing. */
export function askAddressView({ action }: { readonly action: string }): VNode {
  return (
    <>
      <h1>Is this where we reach you?</h1>
      <p>We were asked to write to this address from now on. The one before is told, and gets nothing more.</p>
      <LinkForm action={action}>
        <Button text="Yes, write to me here" />
      </LinkForm>
      <p>If you know nothing of this, close this page. You will not hear from us again.</p>
    </>
  )
}

/** That it is done, and what comes. */
export function addressConfirmedView({ noun }: { readonly noun: string }): VNode {
  return (
    <>
      <h1>We write to this address now</h1>
      <p>
        A mail with your own link to your {noun} is on its way to you. Links from before take it back, and nothing else.
      </p>
    </>
  )
}

/** For a link that was used, replaced by a newer one, or is too old. */
export function oldAddressLinkView(): VNode {
  return (
    <>
      <h1>This link does not work any more</h1>
      <p>It works once, for seven days. Perhaps you have used it already: then we write to you at this address.</p>
      <p>If you still want us to, use your own link and ask again, or answer any mail of ours.</p>
    </>
  )
}
