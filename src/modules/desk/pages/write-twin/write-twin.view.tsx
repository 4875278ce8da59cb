import type { Problem } from '#basics/result.ts'
import {
  Button,
  Details,
  Heading,
  Input,
  InsetText,
  NotificationBanner,
  ProblemSummary,
  problemAt,
  Radios,
  SaveStatus,
  Tag,
  Textarea,
} from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import { MarkupHelp } from '../entry-form/markup-help.view.tsx'

type Words = { readonly title: string; readonly description: string; readonly body: string }

type Shown = {
  readonly action: string
  readonly previewPath: string | null
  readonly publishPath: string
  readonly tokens: FormTokens
  /** Where a script keeps what is typed, and where that is thrown away. */
  readonly autosave: string
  readonly discard: string
  /** When what stands in the form was typed, and was not saved; null when it was. */
  readonly foundAt: string | null
  readonly basedOn: number
  readonly heading: string
  readonly language: string | undefined
  readonly unsigned: string
  readonly signerLabel: string
  readonly maySign: boolean
  readonly english: Words
  readonly typed: Words & { readonly madeBy: string }
  readonly signer: string
  /** Who has checked it and when, in words. */
  readonly signed: string | null
  readonly isMachine: boolean
  readonly isThere: boolean
  readonly saved: boolean
  readonly problems: readonly Problem[]
}

/** The same entry in other words, beside the English: to be written, and to be signed by whoever checked it. */
export function writeTwinView(shown: Shown) {
  const { heading, english, problems, saved, previewPath, publishPath } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text={heading} caption={english.title} />
      {saved && (
        <NotificationBanner variant="success" text="Saved with a new version. Publish it, and visitors see it." />
      )}
      <FoundTyping {...shown} />
      <Standing {...shown} />
      {previewPath !== null && (
        <p>
          <a href={previewPath}>Preview it</a> or <a href={publishPath}>publish or schedule it</a> with the English.
        </p>
      )}
      <div class="nhsuk-grid-row">
        <section class="nhsuk-grid-column-one-half" aria-labelledby="english">
          <h2 id="english">The English</h2>
          <p>
            <strong>{english.title}</strong>
          </p>
          <p>{english.description}</p>
          <Details summary="The text" open>
            <p class="lessen-changes">{english.body === '' ? 'It has no text.' : english.body}</p>
          </Details>
        </section>
        <div class="nhsuk-grid-column-one-half">
          <TwinForm {...shown} />
        </div>
      </div>
    </>
  )
}

function FoundTyping({ foundAt, discard, tokens }: Shown) {
  if (foundAt === null) return null
  return (
    <InsetText>
      <p>What you typed at {foundAt} and did not save is here. Save it, or throw it away.</p>
      <Form action={discard} tokens={tokens} keepsTyping={false}>
        <Button text="Throw away what I typed" variant="secondary" small />
      </Form>
    </InsetText>
  )
}

function Standing({ isThere, isMachine, signed, unsigned }: Shown) {
  if (!isThere) return <p>There is none yet. {unsigned}</p>
  if (signed !== null)
    return (
      <p>
        <Tag colour="green" text="Checked" /> by {signed}. Changing a word ends this.
      </p>
    )
  return (
    <p>
      <Tag colour="orange" text={isMachine ? 'Machine-drafted, not checked' : 'Not checked'} /> {unsigned}
    </p>
  )
}

function TwinForm({
  action,
  tokens,
  autosave,
  basedOn,
  heading,
  language,
  typed,
  signer,
  signerLabel,
  maySign,
  problems,
}: Shown) {
  const field = (name: 'title' | 'description' | 'body') => ({
    name,
    value: typed[name],
    errorMessage: problemAt(problems, name),
    attributes: { lang: language },
  })
  return (
    <Form action={action} tokens={tokens} autosave={autosave}>
      <h2>{heading}</h2>
      <input type="hidden" name="based-on" value={String(basedOn)} />
      <Input {...field('title')} label="Title" />
      <Textarea {...field('description')} label="Summary" rows={3} />
      <Textarea {...field('body')} label="Text" rows={16} />
      <MarkupHelp />
      <Radios
        name="made-by"
        fieldset={{ legend: { text: 'Who made the first draft?', size: 's' } }}
        value={typed.madeBy}
        items={[
          { value: 'a person', text: 'A person' },
          { value: 'a machine', text: 'A machine' },
        ]}
      />
      <SaveStatus />
      <Button text="Save" name="then" value="save" />
      {maySign && (
        <>
          <Input name="signer" label={signerLabel} value={signer} errorMessage={problemAt(problems, 'signer')} />
          <Button text="Save and sign" name="then" value="sign" variant="secondary" />
        </>
      )}
    </Form>
  )
}
