import type { VNode } from 'preact'
import { EmptyState, FilterPanel, Input, Pagination, Select, Table } from '#design/index.ts'

/** One deed, in words. */
export type ShownDeed = {
  readonly id: string
  readonly when: string
  readonly who: string
  readonly deed: string
  readonly about: string
  /** Where that is looked after, when it is an entry. */
  readonly href: string | null
  readonly seal: string
}

type Shown = {
  readonly filter: { readonly who: string; readonly deed: string; readonly subject: string }
  readonly deeds: readonly { readonly code: string; readonly words: string }[]
  readonly lines: readonly ShownDeed[]
  readonly older: string | null
}

/** The network's audit: filters, rows, the way to older ones. */
export function networkAuditView({ filter, deeds, lines, older }: Shown): VNode {
  const isFiltered = filter.who + filter.deed + filter.subject !== ''
  return (
    <>
      <h1>Who did what for the network</h1>
      <p>Every deed of the network’s team, its visitors and its jobs. That you read this is noted as well.</p>
      <FilterPanel action="/desk/audit" clearHref={isFiltered ? '/desk/audit' : undefined}>
        <Input name="who" label="Who did it" hint="A name, or its beginning" value={filter.who} />
        <Select
          name="deed"
          label="What was done"
          value={filter.deed}
          items={[{ text: 'Anything', value: '' }, ...deeds.map(({ code, words }) => ({ text: words, value: code }))]}
        />
        {filter.subject !== '' && <input type="hidden" name="subject" value={filter.subject} />}
      </FilterPanel>
      {lines.length === 0 ? (
        <EmptyState heading={{ text: 'Nothing matches', level: 2 }}>
          <p>
            <a href="/desk/audit">Show every deed</a>
          </p>
        </EmptyState>
      ) : (
        <Deeds lines={lines} />
      )}
      {older !== null && <Pagination next={{ href: older, text: 'Older deeds' }} />}
    </>
  )
}

function Deeds({ lines }: Pick<Shown, 'lines'>) {
  return (
    <Table
      responsive
      head={['When', 'Who', 'What', 'About', 'Seal'].map((text) => ({ text }))}
      rows={lines.map(({ when, who, deed, about, href, seal }) => [
        { header: 'When', text: when },
        { header: 'Who', text: who },
        { header: 'What', text: deed },
        href === null ? { header: 'About', text: about } : { header: 'About', html: <a href={href}>{about}</a> },
        { header: 'Seal', text: seal },
      ])}
    />
  )
}
