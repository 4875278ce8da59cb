import type { VNode } from 'preact'
import { Button, Details, Heading, NotificationBanner, WarningCallout } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { JoiningSet } from '../../domain/joining-set.ts'
import type { Rewording } from '../../domain/joining-words.ts'
import { CommitmentFields, QuestionFields } from '../join-network/joining-fields.view.tsx'
import { Changes, Words } from './joining-words.view.tsx'

type Draft = {
  readonly set: JoiningSet
  readonly changes: Rewording
  readonly revision: number
  readonly saved: string
}

type Version = JoiningSet & { readonly published: string | null; readonly changes: Rewording | null }

type Shown = {
  readonly draft: Draft | null
  /** The one that holds first. */
  readonly versions: readonly Version[]
  readonly done: string | null
  readonly refusal: string | null
  readonly tokens: FormTokens
}

/** What organisations are asked and can promise: the draft, what holds, and what held before. */
export function rewordJoiningView({ draft, versions, done, refusal, tokens }: Shown): VNode {
  const [holds, ...before] = versions
  return (
    <>
      {done !== null && <NotificationBanner variant="success" text={done} />}
      {refusal !== null && <NotificationBanner text={refusal} />}
      <Heading level={1} size="l" text="Questions and promises" />
      <p>
        What an organisation answers when it joins or renews, and what it can promise. Members keep the words that they
        answered; new words come to them when they renew.
      </p>
      {draft === null && <Button text="Change the words" href="/desk/joining/draft" />}
      {draft && <DraftSection {...draft} tokens={tokens} />}
      {holds && (
        <section>
          <h2>What holds now: version {holds.version}</h2>
          <Words {...holds} />
        </section>
      )}
      {before.length > 0 && <h2>What held before</h2>}
      {before.map((version) => (
        <Details key={version.version} summary={`Version ${version.version}`}>
          <Words {...version} />
        </Details>
      ))}
    </>
  )
}

function DraftSection({ set, changes, revision, saved, tokens }: Draft & { readonly tokens: FormTokens }) {
  return (
    <section>
      <h2>The draft of version {set.version}</h2>
      <p>Saved on {saved}.</p>
      <Changes {...changes} />
      <WarningCallout heading={{ text: 'Preview: not published', level: 3 }}>
        <p>So it will look to whoever joins. Nothing that is ticked here is kept.</p>
      </WarningCallout>
      <div class="lessen-preview" data-words="Preview: not published">
        <QuestionFields set={set} given={{}} problems={[]} />
        <CommitmentFields set={set} chosen={[]} problems={[]} />
      </div>
      <h3>Publish it?</h3>
      <p>From then on organisations are asked this when they join or renew. What has been promised stays as it is.</p>
      <Form action="/desk/joining/publish" tokens={tokens} keepsTyping={false}>
        <input type="hidden" name="revision" value={revision} />
        <Button text={`Publish version ${set.version}`} />
      </Form>
      <Button text="Change the draft" href="/desk/joining/draft" variant="secondary" />
      <Form action="/desk/joining/drop" tokens={tokens} keepsTyping={false}>
        <Button text="Throw the draft away" variant="warning" small />
      </Form>
    </section>
  )
}
