import { Timeline } from '#design/index.ts'

/** What has happened, newest first: the day for machines and for people, and what it was. */
export type HistoryShown = readonly { readonly on: string; readonly when: string; readonly says: string }[]

/** What has happened in a membership. */
export function History({ lines }: { readonly lines: HistoryShown }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>What has happened</h2>
      <Timeline entries={lines.map(({ on, when, says }) => ({ when, at: on, heading: says }))} />
    </section>
  )
}
