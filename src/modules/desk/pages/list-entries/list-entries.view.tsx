import { Button, EmptyState, Heading, PageLinks, SearchInput, Select } from '#design/index.ts'
import type { ListPage } from '#platform/forms/list-page.ts'
import { type EntryLineProps, EntryLines } from './desk-lines.view.tsx'

type Shown = {
  readonly words: string
  readonly shape: string
  readonly standing: string
  readonly shapes: readonly { readonly value: string; readonly text: string }[]
  readonly lines: readonly EntryLineProps[]
  readonly at: ListPage
  readonly href: (page: number) => string
}

/** Everything that is written here, with ways to narrow the list. */
export function listEntriesView(shown: Shown) {
  const { words, shape, standing, shapes, lines, at, href } = shown
  return (
    <>
      <Heading level={1} size="l" text="Entries" />
      <Button href="/desk/new" text="Write something new" />
      <form method="get" action="/desk/entries" role="search">
        <SearchInput name="q" label="Letters of a title or address" value={words} />
        <Select name="shape" label="Sort" value={shape} items={[{ value: '', text: 'Every sort' }, ...shapes]} />
        <Select name="is" label="How it stands" value={standing} items={standingItems} />
        <Button text="Show" variant="secondary" />
      </form>
      <h2>{at.count === 1 ? '1 entry' : `${at.count} entries`}</h2>
      {lines.length === 0 ? <Nothing /> : <EntryLines lines={lines} level={3} />}
      <PageLinks at={at} href={href} />
    </>
  )
}

const standingItems = [
  { value: '', text: 'However it stands' },
  { value: 'draft', text: 'Not published, or corrected and not published' },
  { value: 'proposed', text: 'Waits for somebody to publish it' },
  { value: 'scheduled', text: 'Scheduled' },
  { value: 'public', text: 'Public' },
  { value: 'to review', text: 'To review' },
  { value: 'withdrawn', text: 'Withdrawn' },
]

function Nothing() {
  return (
    <EmptyState heading={{ text: 'Nothing here', level: 3 }}>
      <p>
        Try fewer letters or another choice, or <a href="/desk/entries">show everything</a>.
      </p>
    </EmptyState>
  )
}
