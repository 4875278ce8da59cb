import { Table } from '#design/index.ts'
import type { Difference } from '../domain/incident-differences.ts'
import { Lines } from './lines.view.tsx'

type TableProps = {
  readonly differences: readonly Difference[]
  /** What the two columns are called. */
  readonly was: string
  readonly is: string
}

/** What two texts say differently, answer by answer. */
export function DifferencesTable({ differences, was, is }: TableProps) {
  if (differences.length === 0) return <p>They say the same.</p>
  return (
    <Table
      responsive
      head={[{ text: 'Question' }, { text: was }, { text: is }]}
      firstCellIsHeader
      rows={differences.map((one) => [
        { text: `${one.asks} (${one.part})` },
        { html: <Lines text={one.was ?? 'No answer'} /> },
        { html: <Lines text={one.is ?? 'No answer'} /> },
      ])}
    />
  )
}
