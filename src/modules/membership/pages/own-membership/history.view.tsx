import { SummaryList } from '#design/index.ts'

/** What has happened, newest first: the day and what it was. */
export type HistoryShown = readonly { readonly when: string; readonly says: string }[]

/** What has happened in a membership. */
export function History({ lines }: { readonly lines: HistoryShown }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>What has happened</h2>
      <SummaryList rows={lines.map(({ when, says }) => ({ key: when, value: says }))} />
    </section>
  )
}
