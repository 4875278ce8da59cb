import type { VNode } from 'preact'
import { EmptyState, Table } from '#design/index.ts'

/** One record that was opened, in words. */
export type OpeningLine = {
  readonly href: string
  readonly when: string
  readonly by: string
  readonly person: string
  readonly outcome: string | null
}

type Shown = { readonly waiting: readonly OpeningLine[]; readonly reviewed: readonly OpeningLine[] }

/** Records opened in an emergency: those that wait for a review, then those that had one. */
export function reviewOpeningsView({ waiting, reviewed }: Shown): VNode {
  return (
    <>
      <h1>Records opened in an emergency</h1>
      <p>Each is reviewed by somebody else than the one who opened it.</p>
      {waiting.length === 0 ? (
        <EmptyState heading="No opening waits for a review">
          <p>When somebody opens a record in an emergency, it stands here.</p>
        </EmptyState>
      ) : (
        <Openings caption="To review, the oldest first" lines={waiting} />
      )}
      {reviewed.length > 0 && <Openings caption="Reviewed, the latest first" lines={reviewed} />}
    </>
  )
}

function Openings({ caption, lines }: { readonly caption: string; readonly lines: readonly OpeningLine[] }) {
  return (
    <Table
      caption={{ text: caption }}
      responsive
      head={['Opened', 'By', 'Whose record', 'Found'].map((text) => ({ text }))}
      rows={lines.map(({ href, when, by, person, outcome }) => [
        { html: <a href={href}>{when}</a>, header: 'Opened' },
        { text: by, header: 'By' },
        { text: person, header: 'Whose record' },
        { text: outcome ?? 'Not reviewed yet', header: 'Found' },
      ])}
    />
  )
}
