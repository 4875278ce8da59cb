import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, Input, InsetText, ProblemSummary, problemAt, Radios } from '#design/index.ts'
import { LinkForm } from '#platform/forms/link-form.tsx'

type Choice = { readonly value: string; readonly text: string }

/** What somebody sees by their own link. */
export type OwnShown = {
  readonly noun: string
  /** It, as everybody would see it; begins with the h1. */
  readonly shown: VNode
  readonly asksApproval: boolean
  readonly isApproved: boolean
  /** The last day of what they agreed to; null when they agreed to nothing that holds. */
  readonly agreedUntil: string | null
  /** Whether nothing stands against showing it. */
  readonly isReady: boolean
  readonly words: string
  readonly uses: readonly Choice[]
  readonly agreedUses: readonly string[]
  readonly lengths: readonly Choice[]
  readonly path: string
  /** Whether they asked to be reached at another address, and nobody has settled it. */
  readonly isAddressWished: boolean
  readonly typedEmail: string
  readonly problems: readonly Problem[]
}

/** It as everybody would see it, and what its owner can do. */
export function ownView(own: OwnShown): VNode {
  const { noun, shown, problems, path } = own
  return (
    <>
      <ProblemSummary problems={problems} />
      <InsetText>
        <p>Only you see this page. This is your {noun} as everybody would see it.</p>
        <p>{stateInWords(own)}</p>
        <p>
          <a href="#yes">Say yes, or change it</a> · <a href={`${path}/take-back`}>Take it back</a>
        </p>
      </InsetText>
      {shown}
      <hr class="nhsuk-section-break nhsuk-section-break--l nhsuk-section-break--visible" />
      <Yes {...own} />
      <h2>If something should change</h2>
      <p>Do nothing here. Tell the person who sent you the link. You are asked again when it is changed.</p>
      <Address {...own} />
      <h2>Take it back</h2>
      <p>You can take it back at any time, with this link. Nobody asks why.</p>
      <Button href={`${path}/take-back`} variant="secondary" text={`Take my ${noun} back`} />
    </>
  )
}

function stateInWords({ agreedUntil, isApproved, asksApproval, isReady, noun }: OwnShown): string {
  if (agreedUntil === null) return `You have not agreed to anything that holds now. Your ${noun} is not shown.`
  if (asksApproval && !isApproved)
    return 'These words have changed since you said yes. They are not shown until you say yes to them.'
  if (!isReady) return `You have agreed, until ${agreedUntil}. We still wait for something else before it is shown.`
  return `You have agreed to this, until ${agreedUntil}. It ends by itself.`
}

function Yes({ agreedUntil, isApproved, asksApproval, words, uses, agreedUses, lengths, path, problems }: OwnShown) {
  const isRenewal = agreedUntil !== null && (isApproved || !asksApproval)
  return (
    <section id="yes">
      <h2>{isRenewal ? 'Change what you agreed to, or for how long' : 'Is it right like this?'}</h2>
      <LinkForm action={path}>
        {asksApproval && <input type="hidden" name="words" value={words} />}
        <Checkboxes
          name="uses"
          fieldset={{ legend: { text: 'Where may it be shown?', size: 's' } }}
          values={agreedUses}
          items={uses.map(({ value, text }) => ({ value, text }))}
          errorMessage={problemAt(problems, 'uses')}
        />
        <Radios
          name="length"
          fieldset={{ legend: { text: 'For how long?', size: 's' } }}
          items={lengths.map(({ value, text }) => ({ value, text }))}
          hint="It ends by itself. You can say yes again before then, or later."
          errorMessage={problemAt(problems, 'length')}
        />
        <Button text={asksApproval ? 'Yes, show exactly these words' : 'Yes, show this'} />
      </LinkForm>
    </section>
  )
}

function Address({ path, isAddressWished, typedEmail, problems }: OwnShown) {
  return (
    <section>
      <h2>Where we reach you</h2>
      {isAddressWished && (
        <p>
          You asked us to write to another address. One of two people here looks at it first, and may ring you. Then we
          ask at the new address. Until that is done, we write to the one before.
        </p>
      )}
      <LinkForm action={`${path}/address`}>
        <Input
          name="email"
          label="Another e-mail address for us to write to"
          hint="We tell your address of now that you asked. It is shown to nobody else."
          type="email"
          autocomplete="email"
          value={typedEmail}
          errorMessage={problemAt(problems, 'email')}
        />
        <Button variant="secondary" text="Ask us to write there" />
      </LinkForm>
    </section>
  )
}

/** By a link from before the address changed: it takes back, and nothing else. */
export function oldOwnLinkView({ noun, path }: { readonly noun: string; readonly path: string }): VNode {
  return (
    <>
      <h1>You have a newer link to your {noun}</h1>
      <p>
        Since we sent you this link, we write to another address. To read your {noun} or say yes, use the link that is
        there.
      </p>
      <p>With this one you can still take your {noun} back, at any time.</p>
      <Button href={`${path}/take-back`} variant="secondary" text={`Take my ${noun} back`} />
      <p>If you did not ask for another address, tell us at once: answer any mail of ours.</p>
    </>
  )
}

/** After it was taken back, for good. */
export function takenBackView({ noun }: { readonly noun: string }): VNode {
  return (
    <>
      <h1>You have taken your {noun} back</h1>
      <p>It is gone from our pages, lists, search and feeds. Its words and your name are erased here.</p>
      <p>There is nothing more that you need to do. Thank you for having trusted us with it.</p>
    </>
  )
}
