import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { EmptyState, Heading, Pagination, ProblemSummary, Table } from '#design/index.ts'
import { AuditFilters, type FilterProps } from './audit-filters.view.tsx'

/** One row of the audit, in words. */
export type ShownLine = {
  readonly id: number
  readonly when: string
  readonly who: string
  readonly deed: string
  readonly person: { readonly name: string; readonly href: string } | null
  readonly unit: string
  readonly seal: string
}

type Shown = FilterProps & {
  readonly problems: readonly Problem[]
  readonly lines: readonly ShownLine[]
  readonly newer: string | null
  readonly older: string | null
  readonly exportHref: string
  /** How many alerts wait; null for somebody who does not look into them. */
  readonly alerts: number | null
}

/** The reader of the audit: filters, rows (cards on small screens), pages. */
export function readAuditView(props: Shown): VNode {
  const { problems, lines, newer, older, exportHref, alerts } = props
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text="Who did what" />
      <p>Every deed and every look at somebody’s records, the newest first. That you read this is noted as well.</p>
      {alerts !== null && (
        <p>
          <a href="/audit/alerts">{alerts === 0 ? 'Alerts: none waits' : `Alerts: ${alerts} to look into`}</a>
        </p>
      )}
      <AuditFilters {...props} />
      {lines.length === 0 ? (
        <EmptyState heading={{ text: 'Nothing matches', level: 2 }}>
          <p>
            Take a filter away, or <a href="/audit">clear all filters</a>.
          </p>
        </EmptyState>
      ) : (
        <>
          <Lines lines={lines} />
          <p>
            <a href={exportHref}>Take these rows away as a file</a>
          </p>
        </>
      )}
      {(newer !== null || older !== null) && (
        <Pagination
          previous={newer === null ? undefined : { href: newer, text: 'Newer' }}
          next={older === null ? undefined : { href: older, text: 'Older' }}
        />
      )}
    </>
  )
}

function Lines({ lines }: Pick<Shown, 'lines'>) {
  return (
    <Table
      responsive
      head={['When', 'Who', 'What', 'About', 'Where', 'Seal'].map((text) => ({ text }))}
      rows={lines.map(({ when, who, deed, person, unit, seal }) => [
        when,
        who,
        deed,
        person === null ? 'Nobody' : { html: <a href={person.href}>{person.name}</a> },
        unit || 'Nowhere in particular',
        seal,
      ])}
    />
  )
}
