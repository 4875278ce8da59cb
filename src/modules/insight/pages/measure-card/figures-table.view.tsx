import type { VNode } from 'preact'
import { Table } from '#design/index.ts'
import type { MonthLine } from '../../domain/shown-months.ts'

/** Every month with all that its rate is made of: a figure is never shown without what it counts. */
export function FiguresTable({
  lines,
  caption,
}: {
  readonly lines: readonly MonthLine[]
  readonly caption: string
}): VNode {
  return (
    <Table
      caption={{ text: caption, size: 'm' }}
      head={[
        { text: 'Month' },
        { text: 'Interventions', format: 'numeric' },
        { text: 'Incidents', format: 'numeric' },
        { text: 'People', format: 'numeric' },
        { text: 'Bed days', format: 'numeric' },
        { text: 'Rate per 1,000 bed days', format: 'numeric' },
      ]}
      rows={lines.map(({ month, interventions, incidents, people, bedDays, rate }) => [
        month,
        interventions,
        incidents,
        people,
        bedDays,
        rate,
      ])}
      firstCellIsHeader
      responsive
      compact
    />
  )
}
