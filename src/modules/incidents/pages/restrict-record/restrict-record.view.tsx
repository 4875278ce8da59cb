import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, ProblemSummary, problemAt, SummaryList, Textarea, WarningCallout } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly heading: string
  /** Where the form goes. */
  readonly action: string
  /** How the record is restricted now; null when it is not. */
  readonly now: { readonly when: string; readonly reason: string; readonly readers: string } | null
  readonly answers: { readonly because: string; readonly readers: string }
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

function Restrict({ action, answers, problems, tokens }: Shown) {
  return (
    <>
      <p>
        Only the people you name will see it, and the roles that look after restricted records. For everybody else it
        looks as if there were nothing. It still counts in figures.
      </p>
      <WarningCallout heading={{ text: 'Name those who give care', level: 2 }}>
        <p>Somebody who cannot see a person cannot record an incident of them.</p>
      </WarningCallout>
      <Form action={action} tokens={tokens}>
        <Textarea
          name="because"
          label="Why is it restricted?"
          hint="For example: a relative of a member of staff; safeguarding"
          value={answers.because}
          rows={3}
          errorMessage={problemAt(problems, 'because')}
        />
        <Textarea
          name="readers"
          label="Who may see it?"
          hint="The e-mail addresses they sign in with, one on each line"
          value={answers.readers}
          rows={3}
          spellcheck={false}
          errorMessage={problemAt(problems, 'readers')}
        />
        <Button text="Restrict this record" />
      </Form>
    </>
  )
}

function Lift({ action, now, answers, problems, tokens }: Shown & { readonly now: NonNullable<Shown['now']> }) {
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
          value={answers.because}
          rows={3}
          errorMessage={problemAt(problems, 'because')}
        />
        <Button text="Lift the restriction" variant="secondary" />
      </Form>
    </>
  )
}
