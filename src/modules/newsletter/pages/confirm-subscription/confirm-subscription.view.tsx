import type { VNode } from 'preact'
import { Button, Panel } from '#design/index.ts'
import { LinkForm } from '#platform/forms/link-form.tsx'

/** One button: programs that follow every link of a mail confirm nothing. */
export function confirmSubscriptionView({ lists, action }: { readonly lists: string; readonly action: string }): VNode {
  return (
    <>
      <h1>Do you want our newsletter?</h1>
      <p>You asked for {lists}. You can change or stop it at any time.</p>
      <LinkForm action={action}>
        <Button text="Yes, send it to me" />
      </LinkForm>
    </>
  )
}

/** That it is done, and what comes. */
export function subscribedView({ lists }: { readonly lists: string }): VNode {
  return (
    <>
      <Panel heading={{ text: 'You will get our newsletter', level: 1 }} text={`You get ${lists}.`} />
      <p>Every mail has a link with which you stop it, with one click.</p>
      <p>
        <a href="/newsletter">Read the issues so far</a>
      </p>
    </>
  )
}

/** For a link that was used, replaced by a newer one, or is too old. */
export function oldLinkView({ href, text }: { readonly href: string; readonly text: string }): VNode {
  return (
    <>
      <h1>This link does not work any more</h1>
      <p>It works once, for some days, and only the newest one that we sent. Perhaps you have used it already.</p>
      <p>
        <a href={href}>{text}</a>
      </p>
    </>
  )
}
