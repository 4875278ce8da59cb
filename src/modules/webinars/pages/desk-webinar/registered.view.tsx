import { Button, Checkboxes, Table } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

/** Somebody registered, for the team. */
export type RegisteredRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly body: string
  readonly accessNeeds: string
  readonly standing: string
  readonly hasPlace: boolean
  readonly wasThere: boolean
  readonly saidBy: string | null
  /** What they were told of changes and reminded of, and what became of each mail. */
  readonly mails: readonly string[]
  readonly registeredAt: string
}

type RegisteredProps = {
  readonly rows: readonly RegisteredRow[]
  readonly action: string
  /** Whether it has begun: before, nobody was there. */
  readonly hasBegun: boolean
  readonly tokens: FormTokens
}

/** Everybody registered; once it has begun, whoever holds a place can be ticked as having been there. */
export function Registered({ rows, action, hasBegun, tokens }: RegisteredProps) {
  if (rows.length === 0) return <p>Nobody has registered.</p>
  const places = rows.filter(({ hasPlace }) => hasPlace)
  return (
    <>
      <Rows rows={rows} hasBegun={hasBegun} />
      {hasBegun && places.length > 0 && (
        <Form action={action} tokens={tokens} keepsTyping={false}>
          {places.map(({ id }) => (
            <input key={id} type="hidden" name="shown" value={id} />
          ))}
          <Checkboxes
            name="there"
            small
            fieldset={{ legend: { text: 'Who was there?', size: 'm' } }}
            items={places.map(({ id, name, wasThere }) => ({ value: id, text: name, checked: wasThere }))}
          />
          <Button text="Save who was there" />
        </Form>
      )}
    </>
  )
}

function Rows({ rows, hasBegun }: Pick<RegisteredProps, 'rows' | 'hasBegun'>) {
  return (
    <Table
      responsive
      head={[
        { text: 'Name' },
        { text: 'Stands' },
        { text: 'Needs' },
        { text: 'Changes and reminders' },
        hasBegun && { text: 'There' },
      ]}
      rows={rows.map((row) => [
        { header: 'Name', html: <Who {...row} /> },
        { header: 'Stands', text: `${row.standing}, since ${row.registeredAt}` },
        { header: 'Needs', text: row.accessNeeds === '' ? 'Nothing said' : row.accessNeeds },
        {
          header: 'Changes and reminders',
          html: row.mails.length === 0 ? 'None due yet' : <Lines lines={row.mails} />,
        },
        hasBegun && {
          header: 'There',
          text: row.wasThere ? ['Yes', row.saidBy].filter(Boolean).join(', ') : 'Not noted',
        },
      ])}
    />
  )
}

function Who({ name, email, body }: RegisteredRow) {
  return (
    <>
      <strong>{name}</strong>
      <br />
      {body !== '' && (
        <>
          {body}
          <br />
        </>
      )}
      {email}
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <>
      {line}
      <br />
    </>
  ))
}
