import type { VNode } from 'preact'
import { Button, InsetText, SummaryList } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Row = { readonly name: string; readonly value: string }

/** What the page of one consent shows. */
export type ConsentShown = {
  readonly title: string
  readonly noun: string
  readonly path: string
  readonly version: number
  readonly words: string
  readonly against: readonly string[]
  readonly isGone: boolean
  readonly asksApproval: boolean
  readonly isApproved: boolean
  readonly approvals: readonly string[]
  readonly consents: readonly (readonly Row[])[]
  readonly isAboutOther: boolean
  readonly hasPerson: boolean
  readonly isKeeper: boolean
  readonly keepers: readonly string[]
  /** That they want to be reached at another address; nothing when nobody waits. */
  readonly wish: { readonly says: string; readonly waitsUntil: string | null } | undefined
  readonly linkSent: boolean
  readonly tokens: FormTokens
}

/** How the consent for one entry stands, and what can be done. */
export function showConsentView(shown: ConsentShown): VNode {
  const { title, noun, against, isGone } = shown
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">Consent for a {noun}</span>
        {title}
      </h1>
      <InsetText>
        {against.length === 0 && <p>Nothing stands against showing it.</p>}
        {against.map((says) => (
          <p key={says}>{says}</p>
        ))}
      </InsetText>
      {!isGone && <Person {...shown} />}
      {!isGone && shown.asksApproval && <Approval {...shown} />}
      <Consents {...shown} />
      {!isGone && (
        <section>
          <h2>They take it back</h2>
          <p>If they tell you that they take it back, do it at once. Do not ask why.</p>
          <Button href={`${shown.path}/take-back`} variant="secondary" text={`Take this ${noun} back for them`} />
        </section>
      )}
    </>
  )
}

function Person({ hasPerson, keepers, isKeeper, wish, linkSent, path, tokens }: ConsentShown) {
  return (
    <section>
      <h2>Who it belongs to</h2>
      <p>
        {hasPerson ? 'Their name and how to reach them are kept apart, encrypted.' : 'Nobody is written down yet.'}{' '}
        {keepers.length === 2 ? `Known to ${keepers.join(' and ')}.` : 'Nobody has been chosen who may see it.'}
      </p>
      {wish && (
        <InsetText>
          <p>They want to be reached at another address. {wish.says}</p>
          <p>
            {wish.waitsUntil === null
              ? waitsFor(keepers)
              : `It waits for a yes at the new address, until ${wish.waitsUntil}.`}
          </p>
        </InsetText>
      )}
      <p>
        <a href={`${path}/person`}>{hasPerson ? 'Change who it is, or how to reach them' : 'Write down who it is'}</a>
      </p>
      {hasPerson && (
        <Form action={`${path}/send-link`} tokens={tokens} keepsTyping={false}>
          <p>
            Their own link lets them read the exact words, say yes, and take it back at any time. It is mailed to them
            and shown to nobody else.
          </p>
          <Button variant="secondary" text={linkSent ? 'Mail them their own link again' : 'Mail them their own link'} />
        </Form>
      )}
      {hasPerson && isKeeper && (
        <Form action={`${path}/see`} tokens={tokens} keepsTyping={false}>
          <p>You are one of the two who may see the name. That you look is written down.</p>
          <Button variant="secondary" text={wish ? 'See who it is, and decide' : 'See who it is'} />
        </Form>
      )}
    </section>
  )
}

function waitsFor(keepers: readonly string[]): string {
  return keepers.length === 2
    ? `It waits for ${keepers.join(' or ')}.`
    : 'Nobody has been chosen who may decide it. A network manager chooses two people.'
}

function Approval({ isApproved, approvals, version, words, path, tokens }: ConsentShown) {
  return (
    <section>
      <h2>The exact words</h2>
      <p>
        {isApproved
          ? `The latest version, ${version}, is approved as it stands.`
          : `The latest version, ${version}, is not approved. Any change of its words asks for a new yes.`}
      </p>
      {approvals.length > 0 && (
        <ul>
          {approvals.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
      {!isApproved && (
        <Form action={`${path}/approve`} tokens={tokens} keepsTyping={false}>
          <input type="hidden" name="words" value={words} />
          <p>Only if you hold a print of version {version} that its author has signed: your name is kept beside it.</p>
          <Button variant="secondary" text="I hold their signature under these words" />
        </Form>
      )}
    </section>
  )
}

function Consents({ consents, isGone, isAboutOther, path }: ConsentShown) {
  return (
    <section>
      <h2>What was agreed to</h2>
      {consents.length === 0 && <p>Nothing yet.</p>}
      {consents.map((rows, index) => (
        <SummaryList
          key={index}
          rows={rows.map(({ name, value }) => ({ key: { text: name }, value: { text: value } }))}
        />
      ))}
      {!isGone && (
        <ul>
          <li>
            <a href={`${path}/record?whose=own`}>Write down a consent of theirs</a>
          </li>
          {isAboutOther && (
            <li>
              <a href={`${path}/record?whose=other`}>Write down the consent of whom it tells about</a>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}
