import { Details, SummaryList, Table, Tag } from '#design/index.ts'
import type { ItemState } from '../../domain/item-state.ts'
import type { NationalRow } from '../../domain/national-items.ts'

/** How an item of the law stands; `href` leads to where it can be added. */
export type Standing = {
  readonly letter: string
  readonly asks: string
  readonly state: ItemState
  readonly href: string | undefined
}

const stateWords: Readonly<Record<ItemState, string>> = {
  recorded: 'Recorded',
  'known not': 'Known that there is none',
  'not known': 'Not known',
  missing: 'Missing',
}

/** The sixteen items of the law, each with its letter and how it stands. */
export function LegalItems({ standing }: { readonly standing: readonly Standing[] }) {
  return (
    <Details summary="The sixteen things every record holds by law">
      <p>Mental Health Units (Use of Force) Act 2018, section 6(5). They are asked in every setting here.</p>
      <Table
        caption={{ text: 'How each stands', size: 's' }}
        head={[{ text: 'Letter' }, { text: 'What' }, { text: 'State' }]}
        rows={standing.map(({ letter, asks, state }) => [
          letter,
          asks,
          { html: <Tag colour={state === 'missing' ? 'orange' : 'grey'} text={stateWords[state]} /> },
        ])}
      />
    </Details>
  )
}

/** The items of the national data set as they would be sent. */
export function NationalItems({ rows }: { readonly rows: readonly NationalRow[] }) {
  return (
    <Details summary="The items of the national data set (MHSDS)">
      {rows.map(({ title, items }) => (
        <SummaryList
          key={title}
          card={{ heading: { text: title, level: 3, size: 's' } }}
          rows={items.map(({ uid, asks, value }) => ({ key: `${asks} (${uid})`, value: value ?? 'Nothing to send' }))}
        />
      ))}
    </Details>
  )
}
