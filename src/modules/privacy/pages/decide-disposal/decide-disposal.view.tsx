import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, InsetText, ProblemSummary, problemAt, Radios, SummaryList, Table, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { NamedPerson } from '../../domain/named-person.ts'
import type { DecisionAnswers } from '../../domain/typed.ts'

type Shown = {
  readonly id: string
  /** Nobody any more, once it was disposed of. */
  readonly person: NamedPerson | undefined
  readonly ground: string
  readonly because: string
  readonly asked: string
  readonly decision: string | null
  readonly decided: string | null
  readonly removed: readonly (readonly [table: string, rows: number])[]
  readonly hinders: string | undefined
  readonly answers: DecisionAnswers
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** What was asked and what was decided, or the decision to make. */
export function decideDisposalView(shown: Shown): VNode {
  const { person, ground, because, asked, decision, decided, hinders, problems } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>{decision === null ? 'Decide about disposal' : 'What was decided'}</h1>
      <SummaryList
        rows={[
          { key: 'Whose record', value: person ? `${person.name}, ${person.line}` : 'Nobody’s any more' },
          { key: 'Why', value: `${ground.charAt(0).toUpperCase()}${ground.slice(1)}` },
          { key: 'What was looked at', value: because },
          { key: 'Asked by', value: asked },
          decided !== null && { key: decision === 'kept' ? 'Kept by' : 'Disposed of by', value: decided },
        ]}
      />
      {shown.removed.length > 0 && <Certificate removed={shown.removed} />}
      {decision === null && (hinders === undefined ? <Decision {...shown} /> : <InsetText>{hinders}</InsetText>)}
    </>
  )
}

function Certificate({ removed }: Pick<Shown, 'removed'>) {
  return (
    <Table
      caption="What was removed"
      head={[{ text: 'What' }, { text: 'Rows', format: 'numeric' }]}
      rows={removed.map(([table, rows]) => [
        { text: table.replaceAll('_', ' ') },
        { text: String(rows), format: 'numeric' },
      ])}
    />
  )
}

function Decision({ id, answers, problems, tokens }: Shown) {
  return (
    <Form action={`/privacy/disposals/${id}`} tokens={tokens}>
      <Radios
        name="decision"
        fieldset={{ legend: { text: 'What happens?', size: 's' } }}
        hint="Disposal cannot be undone."
        value={answers.decision}
        errorMessage={problemAt(problems, 'decision')}
        items={[
          { value: 'disposed of', text: 'Dispose of it' },
          { value: 'kept', text: 'Keep it' },
        ]}
      />
      <Textarea
        name="because"
        label="What did you look at?"
        hint="This stays. Write nothing that says who it is."
        rows={3}
        value={answers.because}
        errorMessage={problemAt(problems, 'because')}
      />
      <Button text="Decide" preventDoubleClick />
    </Form>
  )
}
