import type { Problem } from '#basics/result.ts'
import { Button, EmptyState, ErrorSummary, Heading, Pagination, Table, Tag } from '#design/index.ts'
import { type FilterProps, IncidentFilters } from './incident-filters.view.tsx'

/** One record in the list, in words. */
export type IncidentLine = {
  readonly href: string
  readonly day: string
  readonly time: string
  readonly name: string
  readonly identifiers: string
  readonly unit: string
  readonly practices: string
  readonly interventions: number
  readonly recordedBy: string
  readonly isIncomplete: boolean
}

type ListProps = FilterProps & {
  readonly problems: readonly Problem[]
  readonly count: string
  readonly isEmpty: boolean
  readonly incidents: readonly IncidentLine[]
  readonly newer: string | null
  readonly older: string | null
  readonly mayRecord: boolean
}

/** The list of records with its filters; rows become cards on small screens. */
export function ListIncidentsView(props: ListProps) {
  const { problems, mayRecord, isEmpty, count, newer, older } = props
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map(({ field, says }) => ({ text: says, href: `#${field}` }))} />
      )}
      <Heading level={1} size="l" text="Incidents" />
      {mayRecord && <Button href="/incidents/new" text="Record an incident" />}
      <IncidentFilters {...props} />
      <Heading level={2} size="m" text={count} />
      {isEmpty ? <Empty {...props} /> : <Incidents {...props} />}
      {(newer !== null || older !== null) && (
        <Pagination
          previous={newer === null ? undefined : { href: newer, text: 'Newer' }}
          next={older === null ? undefined : { href: older, text: 'Older' }}
        />
      )}
    </>
  )
}

function Empty({ chosen, mayRecord }: ListProps) {
  if (chosen.length > 0) {
    return (
      <EmptyState heading={{ text: 'None match', level: 3 }}>
        <p>
          Take a filter away, or <a href="/incidents">clear all filters</a>.
        </p>
      </EmptyState>
    )
  }
  return (
    <EmptyState heading={{ text: 'Nothing recorded yet', level: 3 }}>
      <p>
        {mayRecord
          ? 'Incidents that you or others record appear here.'
          : 'Incidents that are recorded in your units appear here.'}
      </p>
    </EmptyState>
  )
}

function Incidents({ incidents }: ListProps) {
  return (
    <Table
      responsive
      head={[
        { text: 'When' },
        { text: 'Who' },
        { text: 'Where' },
        { text: 'What was done' },
        { text: 'Recorded by' },
        { text: 'Record' },
      ]}
      rows={incidents.map((line) => [
        { html: <When line={line} /> },
        { html: <Who line={line} /> },
        line.unit,
        line.interventions > 1 ? `${line.practices} (${line.interventions} interventions)` : line.practices,
        line.recordedBy,
        {
          html: line.isIncomplete ? (
            <Tag colour="orange" text="Something missing" />
          ) : (
            <Tag colour="grey" text="Complete" />
          ),
        },
      ])}
    />
  )
}

function When({ line }: { readonly line: IncidentLine }) {
  return (
    <a href={line.href}>
      {line.day}, {line.time}
      <span class="nhsuk-u-visually-hidden">: the incident of {line.name}</span>
    </a>
  )
}

function Who({ line }: { readonly line: IncidentLine }) {
  return (
    <>
      <strong>{line.name}</strong>
      <br />
      {line.identifiers}
    </>
  )
}
