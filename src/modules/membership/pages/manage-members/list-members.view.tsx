import type { VNode } from 'preact'
import { Button, EmptyState, PageLinks, Radios, SearchInput, Table } from '#design/index.ts'

type Shown = {
  readonly typed: string
  readonly state: string
  readonly states: readonly { readonly code: string; readonly text: string }[]
  readonly members: readonly {
    readonly href: string
    readonly name: string
    readonly kind: string
    readonly standing: string
    readonly until: string
  }[]
  readonly at: { readonly page: number; readonly pages: number; readonly count: number }
  readonly pageHref: (page: number) => string
  readonly exportHref: string
}

/** Members at the desk: found by letters and by how they stand. */
export function listMembersView({ typed, state, states, members, at, pageHref, exportHref }: Shown): VNode {
  return (
    <>
      <h1>Members</h1>
      <search aria-label="Members">
        <form method="get" action="/desk/members">
          <SearchInput id="q" name="q" label={{ text: 'Name, lead or address', size: 's' }} value={typed} />
          <Radios
            name="state"
            small
            inline
            fieldset={{ legend: { text: 'How they stand', size: 's' } }}
            value={state}
            items={[{ value: '', text: 'All' }, ...states.map(({ code, text }) => ({ value: code, text }))]}
          />
          <Button text="Show" variant="secondary" small />
        </form>
      </search>
      {members.length === 0 ? (
        <EmptyState heading="Nobody found">
          <p>Nobody fits what you chose. Choose “All” and type fewer letters.</p>
        </EmptyState>
      ) : (
        <Table
          caption={{ text: at.count === 1 ? '1 member' : `${at.count.toLocaleString('en-GB')} found`, size: 'm' }}
          head={[{ text: 'Name' }, { text: 'Kind' }, { text: 'Stands' }, { text: 'Until' }]}
          rows={members.map(({ href, name, kind, standing, until }) => [
            { html: <a href={href}>{name}</a> },
            kind,
            standing,
            until,
          ])}
          responsive
        />
      )}
      <PageLinks at={at} href={pageHref} />
      <p>
        <a href={exportHref}>Take this list away as a file</a>. That you did is written down.
      </p>
    </>
  )
}
