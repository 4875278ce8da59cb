import type { VNode } from 'preact'
import { ActionLink, Button, Panel, SummaryList } from '#design/index.ts'
import { LinkForm } from '#platform/forms/link-form.tsx'
import { Promises } from '../confirm-joining/confirm-joining.view.tsx'
import { ChooseSignIn } from '../own-membership/choose-sign-in.view.tsx'

type Asked = {
  readonly organisation: string
  readonly lead: string
  readonly namedBy: string
  readonly until: string
  readonly promises: readonly string[]
  readonly action: string
}

/** Of what one is asked to be lead, what that is, and one button. */
export function becomeLeadView({ organisation, lead, namedBy, until, promises, action }: Asked): VNode {
  return (
    <>
      <h1>Will you be its lead?</h1>
      <p class="nhsuk-lede-text">
        {namedBy} names you as the new lead of {organisation}.
      </p>
      <p>
        The lead is whom the network writes to. Once a year they look at what the organisation promised, and say whether
        it still holds.
      </p>
      <SummaryList
        rows={[
          { key: 'Organisation', value: organisation },
          { key: 'New lead', value: lead },
          { key: 'A member until', value: until },
        ]}
      />
      <Promises promises={promises} />
      <LinkForm action={action}>
        <Button text="Yes, I am its lead from now on" />
      </LinkForm>
      <p>If you do not want this, close this page. Then the lead stays who it is.</p>
    </>
  )
}

/** That it is done, and where to go on. */
export function becameLeadView({ organisation, own }: { readonly organisation: string; readonly own: string }): VNode {
  return (
    <>
      <Panel heading={{ text: 'Thank you', level: 1 }} text={`You are the lead of ${organisation} now.`} />
      <p>
        We have told the lead of before. Links that they have open nothing any more. Your name is on no public page
        unless you say so.
      </p>
      <ActionLink href={own} text="See the membership" />
      <p>
        Later, <a href="/membership/link">ask for a link</a> with your address.
      </p>
      <ChooseSignIn action={own} />
    </>
  )
}

/** For a link that was used, replaced or taken back, or is too old. Says nothing about anybody. */
export function spentLeadLinkView({ isDone }: { readonly isDone: boolean }): VNode {
  return (
    <>
      <h1>{isDone ? 'You have said yes already' : 'This link does not work any more'}</h1>
      <p>
        {isDone
          ? 'All is done: you are the lead. This link opens nothing more.'
          : 'It is too old, or somebody else was asked since, or it was taken back.'}
      </p>
      <p>
        To see a membership, <a href="/membership/link">ask for a link</a> with your own address.
      </p>
    </>
  )
}
