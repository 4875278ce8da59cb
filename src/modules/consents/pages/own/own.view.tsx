import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, InsetText, ProblemSummary, problemAt, Radios } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

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
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
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
      </InsetText>
      {shown}
      <hr class="nhsuk-section-break nhsuk-section-break--l nhsuk-section-break--visible" />
      <Yes {...own} />
      <h2>If something should change</h2>
      <p>Do nothing here. Tell the person who sent you the link. You are asked again when it is changed.</p>
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

function Yes({
  agreedUntil,
  isApproved,
  asksApproval,
  words,
  uses,
  agreedUses,
  lengths,
  path,
  problems,
  tokens,
}: OwnShown) {
  const isRenewal = agreedUntil !== null && (isApproved || !asksApproval)
  return (
    <section>
      <h2>{isRenewal ? 'Change what you agreed to, or for how long' : 'Is it right like this?'}</h2>
      <Form action={path} tokens={tokens} keepsTyping={false}>
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
      </Form>
    </section>
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
