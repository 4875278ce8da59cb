import type { VNode } from 'preact'
import { Button, EmptyState, Table, Tag } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

/** One issue or draft in the desk's list. */
export type DeskIssue = {
  readonly href: string
  readonly title: string
  readonly list: string
  readonly state: 'draft' | 'sending' | 'sent'
  readonly when: string
}

type Shown = {
  readonly issues: readonly DeskIssue[]
  readonly lists: readonly { readonly name: string; readonly readers: number; readonly bouncing: number }[]
  readonly bouncing: readonly { readonly email: string; readonly on: string }[]
  readonly tokens: FormTokens
}

const states = {
  draft: { text: 'Draft', colour: 'grey' },
  sending: { text: 'Being sent', colour: 'blue' },
  sent: { text: 'Sent', colour: 'green' },
} as const

/** The newsletter at the desk: issues, readers by list, and addresses that do not work. */
export function listNewslettersView({ issues, lists, bouncing, tokens }: Shown): VNode {
  return (
    <>
      <h1>Issues and readers of the newsletter</h1>
      <Form action="/desk/newsletter" tokens={tokens} keepsTyping={false}>
        <Button text="Begin an issue" />
      </Form>
      {issues.length === 0 ? (
        <EmptyState heading="No issue yet">
          <p>Begin one: you choose what it points to, look at it, and then send it.</p>
        </EmptyState>
      ) : (
        <Table
          caption={{ text: 'Issues, newest first', size: 'm' }}
          head={[{ text: 'Subject' }, { text: 'List' }, { text: 'State' }, { text: 'When' }]}
          rows={issues.map(({ href, title, list, state, when }) => [
            { html: <a href={href}>{title}</a> },
            list,
            { html: <Tag {...states[state]} /> },
            when,
          ])}
          responsive
        />
      )}
      <Table
        caption={{ text: 'Readers', size: 'm' }}
        head={[
          { text: 'List' },
          { text: 'Readers', format: 'numeric' },
          { text: 'Left out: mail comes back', format: 'numeric' },
        ]}
        rows={lists.map(({ name, readers, bouncing: back }) => [
          name,
          { text: readers.toLocaleString('en-GB'), format: 'numeric' },
          { text: back.toLocaleString('en-GB'), format: 'numeric' },
        ])}
      />
      <p>A reader confirmed the address and has not stopped. Somebody who gets two lists is counted in both.</p>
      <Bouncing rows={bouncing} />
    </>
  )
}

function Bouncing({ rows }: { readonly rows: Shown['bouncing'] }) {
  if (rows.length === 0) return null
  return (
    <Table
      caption={{ text: 'Addresses that mail comes back from', size: 'm' }}
      head={[{ text: 'Address' }, { text: 'Since' }]}
      rows={rows.map(({ email, on }) => [email, on])}
      responsive
    />
  )
}
