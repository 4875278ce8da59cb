import type { VNode } from 'preact'
import { EmptyState, SummaryList, Table } from '#design/index.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import { CloseLink } from '../told-page.view.tsx'

type Shown = {
  readonly organisation: string
  readonly holder: string
  readonly units: string
  readonly span: string
  readonly until: string
  readonly talkTo: string
  readonly records: readonly {
    readonly href: string
    readonly when: string
    readonly unit: string
    readonly who: string
    readonly what: string
  }[]
  readonly older: string | undefined
  readonly tokens: FormTokens
}

/** The records that a link opens to an inspector. */
export function inspectRecordsView(shown: Shown): VNode {
  const { organisation, holder, units, span, until, talkTo, records, older, tokens } = shown
  return (
    <>
      <h1>Records of {organisation}, opened to you</h1>
      <p>What you look at is written down in your name. You can read and print; nothing can be changed here.</p>
      <SummaryList
        rows={[
          { key: 'Opened to', value: holder },
          { key: 'Units', value: units },
          { key: 'Days', value: span },
          { key: 'Works until', value: until },
          { key: 'Whom to ask', value: talkTo },
        ]}
      />
      {records.length === 0 ? (
        <EmptyState heading="No record to show">
          In these units and days there is none, or none that is opened.
        </EmptyState>
      ) : (
        <Table
          caption={{ text: 'Incidents, the latest first', classes: 'nhsuk-u-visually-hidden' }}
          responsive
          head={[{ text: 'Began' }, { text: 'Unit' }, { text: 'Person' }, { text: 'What was done' }]}
          rows={records.map(({ href, when, unit, who, what }) => [
            { html: <a href={href}>{when}</a>, header: 'Began' },
            { text: unit, header: 'Unit' },
            { text: who, header: 'Person' },
            { text: what, header: 'What was done' },
          ])}
        />
      )}
      {older && (
        <p>
          <a href={older}>Earlier records</a>
        </p>
      )}
      <CloseLink tokens={tokens} />
    </>
  )
}
