import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, InsetText, ProblemSummary, problemAt, SummaryList, Tag, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { NamedPerson } from '../../domain/named-person.ts'

type ShownHold = {
  readonly id: string
  readonly stands: boolean
  readonly reason: string
  readonly placed: string
  readonly lifted: string | null
}

type Shown = {
  readonly person: NamedPerson
  readonly holds: readonly ShownHold[]
  readonly copies: readonly { readonly id: string; readonly madeFor: string; readonly made: string }[]
  readonly reason: string
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
  readonly mayHold: boolean
  readonly mayCopy: boolean
  readonly mayDispose: boolean
}

/** What is held about a person, in outline. */
export function heldAboutView(shown: Shown): VNode {
  const { person, holds, copies, problems, mayHold, mayCopy, mayDispose } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>What is held about {person.name}</h1>
      <InsetText>{person.line}</InsetText>
      <h2>Holds</h2>
      <p>While a hold stands, nothing about this person may be disposed of.</p>
      {holds.length === 0 && <p>No hold has been placed.</p>}
      {holds.map((hold) => (
        <Hold key={hold.id} hold={hold} />
      ))}
      {mayHold && <PlaceHold {...shown} />}
      <h2>Copies</h2>
      {copies.length === 0 && <p>No copy has been made.</p>}
      <ul>
        {copies.map(({ id, madeFor, made }) => (
          <li key={id}>
            {mayCopy ? <a href={`/privacy/copies/${id}`}>Copy for {madeFor}</a> : `Copy for ${madeFor}`}, {made}
          </li>
        ))}
      </ul>
      {mayCopy && <Button text="Make a copy" href={`/privacy/people/${person.id}/copy`} variant="secondary" />}
      {mayDispose && (
        <>
          <h2>Disposal</h2>
          <p>One person asks, another decides. It cannot be undone.</p>
          <Button text="Ask for disposal" href={`/privacy/people/${person.id}/disposal`} variant="secondary" />
        </>
      )}
    </>
  )
}

function PlaceHold({ person, reason, problems, tokens }: Shown) {
  return (
    <Form action={`/privacy/people/${person.id}/hold`} tokens={tokens}>
      <Textarea
        name="reason"
        label="Why must everything be kept?"
        hint="For example: a complaint, a safeguarding enquiry, an inquest, a public inquiry."
        rows={3}
        value={reason}
        errorMessage={problemAt(problems, 'reason')}
      />
      <Button text="Place a hold" variant="secondary" preventDoubleClick />
    </Form>
  )
}

function Hold({ hold }: { readonly hold: ShownHold }) {
  return (
    <SummaryList
      rows={[
        {
          key: 'Hold',
          value: { html: <Tag text={hold.stands ? 'Stands' : 'Lifted'} colour={hold.stands ? 'orange' : 'grey'} /> },
          ...(hold.stands
            ? {
                actions: {
                  items: [{ href: `/privacy/holds/${hold.id}/lift`, text: 'Lift', visuallyHiddenText: hold.reason }],
                },
              }
            : {}),
        },
        { key: 'Why', value: hold.reason },
        { key: 'Placed by', value: hold.placed },
        hold.lifted !== null && { key: 'Lifted by', value: hold.lifted },
      ]}
    />
  )
}
