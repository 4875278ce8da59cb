import type { VNode } from 'preact'
import { SummaryList, Table } from '#design/index.ts'
import type { CopiedRow, HeldRecord } from '../../domain/record-copy.ts'

type Shown = {
  readonly id: string
  readonly madeFor: string
  readonly made: string
  readonly organisation: string
  readonly held: HeldRecord
}

/** All that is held about a person. */
export function copyView({ id, madeFor, made, organisation, held }: Shown): VNode {
  return (
    <>
      <h1>All that {organisation} holds</h1>
      <p>
        Asked for by: {madeFor}. Made by {made}. <a href={`/privacy/copies/${id}/data`}>The same as data</a>
      </p>
      <h2>Who it is about</h2>
      <Rows rows={held.who} />
      <h2>What they say of themselves</h2>
      {held.said.length === 0 ? (
        <p>Nothing has been noted.</p>
      ) : (
        <SummaryList rows={held.said.map(({ what, says, from }) => ({ key: what, value: `${says}. ${from}` }))} />
      )}
      <h2>Stays</h2>
      <Table
        caption={{ text: 'Stays', classes: 'nhsuk-u-visually-hidden' }}
        responsive
        head={[{ text: 'Unit' }, { text: 'From' }, { text: 'Until' }]}
        rows={held.stays.map(({ unit, from, until }) => [
          { text: unit, header: 'Unit' },
          { text: from, header: 'From' },
          { text: until, header: 'Until' },
        ])}
      />
      <h2>Incidents</h2>
      {held.incidents.length === 0 && <p>No incident has been recorded.</p>}
      {held.incidents.map((incident, index) => (
        <Incident key={index} incident={incident} />
      ))}
      <h2>Who looked, and who changed something</h2>
      <Table
        caption={{ text: 'Who looked, the latest first', classes: 'nhsuk-u-visually-hidden' }}
        responsive
        head={[{ text: 'When' }, { text: 'Who' }, { text: 'What' }]}
        rows={held.looked.map(({ when, who, deed }) => [
          { text: when, header: 'When' },
          { text: who, header: 'Who' },
          { text: deed, header: 'What' },
        ])}
      />
    </>
  )
}

function Incident({ incident: { title, files, versions } }: { readonly incident: HeldRecord['incidents'][number] }) {
  return (
    <section>
      <h3>{title}</h3>
      {files.length > 0 && <p>Files, to be given apart: {files.join('; ')}</p>}
      {versions.map(({ version, written, because, parts }) => (
        <div key={version}>
          <p>
            Version {version}, written by {written}
            {because !== null && `, because: ${because}`}
          </p>
          {parts.map((part) => (
            <div key={part.title}>
              <h4>{part.title}</h4>
              <Rows rows={part.rows} />
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}

function Rows({ rows }: { readonly rows: readonly CopiedRow[] }) {
  return <SummaryList rows={rows.map(({ asks, says }) => ({ key: asks, value: says ?? 'Not answered' }))} />
}
