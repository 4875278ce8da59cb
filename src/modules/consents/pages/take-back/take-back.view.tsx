import type { VNode } from 'preact'
import { Button } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import { LinkForm } from '#platform/forms/link-form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly title: string
  readonly noun: string
  readonly action: string
  readonly leave: string
  /** Of the team's page; null where the address of the page is the proof. */
  readonly tokens: FormTokens | null
}

/** What taking back does, before it is done. */
export function takeBackView({ title, noun, action, leave, tokens }: Shown): VNode {
  const now = <Button variant="warning" text="Take it back now" />
  return (
    <>
      <h1>{title}</h1>
      <p>This happens at once:</p>
      <ul>
        <li>The {noun} is gone from its page, our lists, search and feeds.</li>
        <li>Its words are erased here, with every earlier version, and so are the real name and the address.</li>
        <li>Its page says only that it was taken back.</li>
        <li>We keep that there was a consent and on which days it began and ended, without names or words.</li>
      </ul>
      <p>
        It cannot be undone. Copies that others made of public pages, mails that have gone out, and our own safety
        copies last longer: safety copies are kept until their time is over.
      </p>
      {tokens === null ? (
        <LinkForm action={action}>{now}</LinkForm>
      ) : (
        <Form action={action} tokens={tokens} keepsTyping={false}>
          {now}
        </Form>
      )}
      <p>
        <a href={leave}>No, leave it as it is</a>
      </p>
    </>
  )
}
