import type { VNode } from 'preact'
import { Button, Panel, SummaryList } from '#design/index.ts'
import { LinkForm } from '#platform/forms/link-form.tsx'
import { ChooseSignIn } from '../own-membership/choose-sign-in.view.tsx'
import { Answers } from './answers.view.tsx'

type Shown = {
  readonly isOrganisation: boolean
  readonly name: string
  readonly contactName: string
  readonly answers: readonly { readonly words: string; readonly isYes: boolean }[]
  readonly promises: readonly string[]
  readonly action: string
}

/** What was said, and one button: programs that follow every link of a mail confirm nothing. */
export function confirmJoiningView({ isOrganisation, name, contactName, answers, promises, action }: Shown): VNode {
  return (
    <>
      <h1>{isOrganisation ? 'Are you its lead?' : 'Do you want to join?'}</h1>
      <SummaryList
        rows={[
          { key: isOrganisation ? 'Organisation' : 'Name', value: name },
          isOrganisation && { key: 'Lead', value: contactName },
        ]}
      />
      <Answers answers={answers} />
      <Promises promises={promises} />
      <LinkForm action={action}>
        <Button text={isOrganisation ? 'I am its lead, and this is right' : 'Yes, I want to join'} />
      </LinkForm>
      {isOrganisation && <p>If something is wrong, do not confirm: ask again with the right answers.</p>}
    </>
  )
}

/** What is promised, sentence by sentence. */
export function Promises({ promises }: { readonly promises: readonly string[] }) {
  if (promises.length === 0) return null
  return (
    <>
      <h2>What is promised</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {promises.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

/** That it is done, and what happens next. */
export function confirmedJoiningView({
  isOrganisation,
  own,
}: {
  readonly isOrganisation: boolean
  readonly own: string
}): VNode {
  if (isOrganisation)
    return (
      <>
        <Panel heading={{ text: 'Thank you', level: 1 }} text="You are down as its lead." />
        <p>The network’s team now looks at your answers and writes to you. Until then nothing is public.</p>
        <ChooseSignIn action={own} />
      </>
    )
  return (
    <>
      <Panel heading={{ text: 'Welcome', level: 1 }} text="You are a member of the network." />
      <p>
        What next? <a href="/newsletter">Get the newsletter</a>, or <a href="/resources">find something useful</a>.
      </p>
      <p>
        To change what we hold, or to leave: <a href="/membership/link">ask for your link</a>.
      </p>
      <ChooseSignIn action={own} />
    </>
  )
}

/** For who presses twice. Whoever else has the link learns nothing of anybody. */
export function confirmedBeforeView(): VNode {
  return (
    <>
      <h1>You have confirmed already</h1>
      <p>All is well, and there is nothing more to do here.</p>
      <p>
        For an organisation, the network’s team looks at its answers and writes to its lead. To see a membership,{' '}
        <a href="/membership/link">ask for your link</a>.
      </p>
    </>
  )
}

/** For a link that was taken back, replaced by a newer one, or is too old. */
export function spentJoiningLinkView({ href, text }: { readonly href: string; readonly text: string }): VNode {
  return (
    <>
      <h1>This link does not work any more</h1>
      <p>A link works for some days, and only the newest one that we sent. It also ends when somebody leaves.</p>
      <p>
        <a href={href}>{text}</a>
      </p>
    </>
  )
}
