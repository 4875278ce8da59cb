import type { Problem } from '#basics/result.ts'
import { AddAnother, Checkboxes, DayBoxes, Input, problemAt, Select, Textarea } from '#design/index.ts'
import type { Question } from '../../domain/question.ts'
import { MarkupHelp } from './markup-help.view.tsx'

/** What a question is shown with: everything typed so far, and what is wrong with it. */
export type QuestionProps = {
  readonly question: Question
  readonly typed: Readonly<Record<string, string | readonly string[]>>
  readonly problems: readonly Problem[]
  /** Whether it stands in one of several rows: a long form stays one that can be looked over. */
  readonly isInRow?: boolean
}

/** One question of the form, whatever its kind. */
export function QuestionField(props: QuestionProps) {
  const { question, typed, problems, isInRow = false } = props
  const { field, label, hint, kind, choices = [] } = question
  const value = textIn(typed, field)
  const usual = { name: field, label, hint, errorMessage: problemAt(problems, field) }
  switch (kind) {
    case 'day':
      return <DayBoxes name={field} legend={label} hint={hint} typed={boxes(typed, field)} problems={problems} />
    case 'moment':
      return <Moment {...props} />
    case 'choice':
      return <Select {...usual} value={value} items={[{ value: '', text: 'Choose' }, ...choices]} />
    case 'document':
      return <Stored {...props} />
    case 'choices':
      return <Choices {...props} />
    case 'yes or no':
      return <Checkboxes name={field} hint={hint} values={[value]} items={[{ value: 'yes', text: label }]} />
    case 'markup':
      return (
        <>
          <Textarea {...usual} value={value} rows={isInRow ? 6 : 16} />
          {!isInRow && <MarkupHelp />}
        </>
      )
    case 'text':
    case 'names':
    case 'entries':
      return <Textarea {...usual} value={value} rows={kind === 'text' ? 5 : 3} />
    case 'number':
      return <Input {...usual} value={value} width={10} inputmode="numeric" />
    case 'link':
      return <Input {...usual} value={value} inputmode="url" autocapitalize="none" spellcheck={false} />
    case 'rows':
      return <Rows {...props} />
    default:
      return <Input {...usual} value={value} />
  }
}

/** The text typed into a field; the first, when there are several. */
export function textIn(typed: QuestionProps['typed'], field: string): string {
  const value = typed[field]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

function textsIn(typed: QuestionProps['typed'], field: string): readonly string[] {
  const value = typed[field]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

function boxes(typed: QuestionProps['typed'], field: string) {
  const box = (which: string) => textIn(typed, `${field}-${which}`)
  return { day: box('day'), month: box('month'), year: box('year') }
}

function Moment({ question: { field, label, hint }, typed, problems }: QuestionProps) {
  return (
    <>
      <DayBoxes name={field} legend={label} hint={hint} typed={boxes(typed, field)} problems={problems} />
      <Input
        name={`${field}-time`}
        label={`Time of “${label}”`}
        hint="By clocks in London, for example 0930 or 4.30pm"
        width={10}
        value={textIn(typed, `${field}-time`)}
        errorMessage={problemAt(problems, `${field}-time`)}
      />
    </>
  )
}

/** A stored document; one that was chosen and is stored no more is still named, so that nobody loses it unseen. */
function Stored({ question: { field, label, hint, choices = [] }, typed, problems }: QuestionProps) {
  const value = textIn(typed, field)
  const gone = value !== '' && choices.every((one) => one.value !== value)
  const items = [{ value: '', text: 'None' }, ...choices, gone && { value, text: `Not stored any more: ${value}` }]
  return (
    <Select
      name={field}
      label={label}
      hint={hint}
      value={value}
      items={items}
      errorMessage={problemAt(problems, field)}
    />
  )
}

/** What was chosen before stays to be chosen, although it is offered no more. */
function Choices({ question: { field, label, hint, choices = [] }, typed, problems }: QuestionProps) {
  const chosen = textsIn(typed, field)
  const others = chosen.filter((value) => value !== '' && choices.every((one) => one.value !== value))
  return (
    <Checkboxes
      name={field}
      small
      fieldset={{ legend: { text: label, size: 's' } }}
      hint={hint}
      values={chosen}
      items={[...choices, ...others.map((value) => ({ value, text: value }))]}
      errorMessage={problemAt(problems, field)}
    />
  )
}

function Rows({ question, typed, problems }: QuestionProps) {
  const { field, label, hint, fields = [] } = question
  const count = Number(textIn(typed, `${field}-count`)) || 0
  const numbers = Array.from({ length: count }, (_, at) => at + 1)
  return (
    <section aria-labelledby={`${field}-heading`}>
      <h2 class="nhsuk-heading-s" id={`${field}-heading`}>
        {label}
      </h2>
      {hint && <p class="nhsuk-hint">{hint}</p>}
      <input type="hidden" name={`${field}-count`} value={String(count)} />
      <AddAnother
        name={field}
        addText={count === 0 ? 'Add the first' : 'Add another'}
        max={60}
        isOrdered
        items={numbers.map((row) => ({
          heading: `${label}: ${row}`,
          fields: fields.map((one) => (
            <QuestionField
              key={one.field}
              question={{ ...one, field: `${field}-${row}-${one.field}` }}
              typed={typed}
              problems={problems}
              isInRow
            />
          )),
        }))}
      />
    </section>
  )
}
