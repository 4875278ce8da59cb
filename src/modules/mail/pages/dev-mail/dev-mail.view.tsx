import type { VNode } from 'preact'
import type { Id } from '#basics/id.ts'
import { Details, EmptyState, SummaryList, Table } from '#design/index.ts'

type Row = {
  readonly id: Id
  readonly to: string
  readonly kind: string
  readonly at: string
  readonly subject: string
}

/** Every kept mail, newest first. */
export function keptMailView(mails: readonly Row[]): VNode {
  return (
    <>
      <h1>Kept mail</h1>
      <p>This is a demonstration: nothing is sent. What would be sent is kept here for anybody to read.</p>
      {mails.length === 0 ? (
        <EmptyState heading="No mail yet">
          <p>Invite somebody to sign in: their invitation appears here.</p>
        </EmptyState>
      ) : (
        <Table
          caption={{ text: 'Newest first', size: 's' }}
          head={[{ text: 'Subject' }, { text: 'To' }, { text: 'Kind' }, { text: 'When' }]}
          rows={mails.map(({ id, to, kind, at, subject }) => [
            { html: <a href={`/dev/mail/${id}`}>{subject}</a> },
            to,
            kind,
            at,
          ])}
          responsive
        />
      )}
    </>
  )
}

type Shown = {
  readonly to: string
  readonly at: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly action: { readonly text: string; readonly path: string } | null
}

/** One kept mail: what its reader would see as plain text, the link, and the source of its HTML. */
export function oneKeptMailView({ to, at, subject, text, html, action }: Shown): VNode {
  return (
    <>
      <h1>{subject}</h1>
      <SummaryList
        rows={[
          { key: 'To', value: to },
          { key: 'Asked for', value: at },
          ...(action ? [{ key: 'Its link', value: { html: <a href={action.path}>{action.text}</a> } }] : []),
        ]}
      />
      <h2>Plain text</h2>
      {text.split('\n\n').map((part) => (
        <p key={part}>{part}</p>
      ))}
      <Details summary="Source of the HTML">
        <p>
          <code>{html}</code>
        </p>
      </Details>
    </>
  )
}
