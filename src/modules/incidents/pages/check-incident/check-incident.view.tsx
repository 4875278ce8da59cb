import { Button, Heading, InsetText, SummaryList, WarningCallout } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { DescribedPart, DescribedRow } from '../../domain/described-row.ts'
import { Lines } from '../lines.view.tsx'

type CheckProps = {
  readonly parts: readonly DescribedPart[]
  readonly person: { readonly name: string; readonly detail?: string }
  readonly left: readonly { readonly asks: string; readonly href: string }[]
  readonly looks: readonly string[]
  readonly back: string
  readonly hidden: Readonly<Record<string, string>>
  readonly tokens: FormTokens
  readonly hasChanged: boolean
}

/** All answers before they are saved, each with a way back to its question. */
export function CheckIncidentView({ parts, person, left, looks, back, hidden, tokens, hasChanged }: CheckProps) {
  return (
    <>
      <Heading level={1} size="l" text="Check your answers" />
      {hasChanged && (
        <InsetText text="Your answers were changed on another page since you checked them. These are the latest: please check again. Nothing was saved yet." />
      )}
      <p>
        About <strong>{person.name}</strong>
        {person.detail !== undefined && `, ${person.detail}`}. Nothing is saved as a record until you press the button
        below.
      </p>
      {looks.length > 0 && (
        <WarningCallout heading={{ text: 'Please look again', level: 2 }}>
          {looks.map((look) => (
            <p key={look}>{look}</p>
          ))}
        </WarningCallout>
      )}
      {parts.map(({ key, title, rows }) => (
        <section key={key}>
          <Heading level={2} size="m" text={title} />
          <SummaryList rows={rows.filter(isShown).map((row) => answerRow(row, title, back))} />
        </section>
      ))}
      <Left left={left} />
      <Form action="/incidents" tokens={tokens}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button text="Save this record" preventDoubleClick />
      </Form>
    </>
  )
}

/** What goes with another answer is shown only when it says something. */
function isShown({ says, aside }: DescribedRow): boolean {
  return says !== null || aside !== true
}

function answerRow({ asks, says, field }: DescribedRow, part: string, back: string) {
  const text = says === null ? 'Add' : 'Change'
  const value = { html: <Lines text={says ?? 'Not answered yet'} /> }
  if (field === undefined) return { key: asks, value }
  const action = { href: `${back}#${field}`, text, visuallyHiddenText: `${asks} (${part})` }
  return { key: asks, value, actions: [action] }
}

function Left({ left }: Pick<CheckProps, 'left'>) {
  if (left.length === 0) return <p>Everything that the law asks for has an answer.</p>
  return (
    <>
      <Heading level={2} size="m" text="What is left" />
      <p>You can save now. These can be added later, and the record says that they are missing:</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {left.map(({ asks, href }) => (
          <li key={asks}>
            <a href={href}>{asks}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
