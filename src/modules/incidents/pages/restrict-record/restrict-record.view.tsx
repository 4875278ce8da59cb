import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import {
  Button,
  Checkboxes,
  EnterButton,
  Heading,
  PersonPicker,
  ProblemSummary,
  problemAt,
  SummaryList,
  Textarea,
  WarningCallout,
} from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Reader = { readonly id: string; readonly name: string; readonly detail: string }

type Shown = {
  readonly heading: string
  /** Where the form goes. */
  readonly action: string
  /** How the record is restricted now; null when it is not. */
  readonly now: { readonly when: string; readonly reason: string; readonly readers: string } | null
  readonly because: string
  readonly chosen: readonly Reader[]
  readonly letters: string
  /** Whom the letters found; nothing when nobody searched. */
  readonly found: readonly Reader[] | undefined
  /** Roles that see it whoever is named. */
  readonly seeAnyway: readonly string[]
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** Restricts a record to named readers, or lifts that again. */
export function restrictRecordView(shown: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={shown.problems} />
      <h1>{shown.heading}</h1>
      {shown.now === null ? <Restrict {...shown} /> : <Lift {...shown} now={shown.now} />}
    </>
  )
}

function Restrict(shown: Shown) {
  const { action, because, problems, tokens, seeAnyway } = shown
  return (
    <>
      <p>
        Only those you name will see it. For everybody else it looks as if there were nothing. It still counts in
        figures.
      </p>
      <p>These roles see it anyway, to look after restricted records: {seeAnyway.join(', ')}.</p>
      <Form action={action} tokens={tokens}>
        <EnterButton />
        <Textarea
          name="because"
          label="Why is it restricted?"
          hint="For example: a relative of a member of staff; safeguarding"
          value={because}
          rows={3}
          errorMessage={problemAt(problems, 'because')}
        />
        <Heading level={2} size="m" text="Who may see it?" />
        <WarningCallout heading={{ text: 'Name those who give care', level: 3 }}>
          <p>Somebody who cannot see a person cannot record an incident of them.</p>
        </WarningCallout>
        <Readers {...shown} />
        <Button text="Restrict this record" />
      </Form>
    </>
  )
}

function Readers({ chosen, letters, found, problems }: Shown) {
  return (
    <>
      {chosen.length > 0 && (
        <Checkboxes
          name="readers"
          fieldset={{ legend: { text: 'They may see it', size: 's' } }}
          hint="Take the tick away to leave somebody out"
          items={chosen.map(({ id, name, detail }) => ({ value: id, text: name, hint: detail }))}
          values={chosen.map(({ id }) => id)}
        />
      )}
      <PersonPicker
        name="reader"
        label={{ text: chosen.length > 0 ? 'Who else may see it?' : 'Find somebody to name', size: 's' }}
        hint="Type a few letters of a name, and choose"
        query={letters}
        results={found}
        dataUrl="/restricted/readers"
        errorMessage={problemAt(problems, 'reader')}
      />
      <Button variant="secondary" small name="reader-action" value="add" text="Add and find another" />
    </>
  )
}

function Lift({ action, now, because, problems, tokens }: Shown & { readonly now: NonNullable<Shown['now']> }) {
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Restricted', value: { text: now.when } },
          { key: 'Why', value: { text: now.reason } },
          { key: 'Who may see it', value: { text: now.readers } },
        ]}
      />
      <Form action={`${action}/lift`} tokens={tokens}>
        <Textarea
          name="because"
          label="Why is it no longer restricted?"
          value={because}
          rows={3}
          errorMessage={problemAt(problems, 'because')}
        />
        <Button text="Lift the restriction" variant="secondary" />
      </Form>
    </>
  )
}
