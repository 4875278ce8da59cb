import { Button, EmptyState, Heading, PageLinks, SearchInput, Table } from '#design/index.ts'
import type { ListPage } from '#platform/forms/list-page.ts'

type MediaLine = {
  readonly href: string
  readonly alternative: string
  readonly about: string
  readonly changed: string
}

type ListMediaProps = {
  readonly typed: string
  readonly place: ListPage
  readonly at: (page: number) => string
  readonly lines: readonly MediaLine[]
}

/** Pictures and documents, with a way to find and to add. */
export function ListMediaView({ typed, place, at, lines }: ListMediaProps) {
  return (
    <>
      <Heading level={1} size="l" text="Media" />
      <p>Pictures and documents that your texts can show or offer.</p>
      <Button text="Add a picture or document" href="/desk/media/new" />
      {(typed !== '' || lines.length > 0) && (
        <form method="get" action="/desk/media" role="search">
          <SearchInput name="q" label="Find by a word" value={typed} />
        </form>
      )}
      {lines.length === 0 ? <NothingHere typed={typed} /> : <Lines lines={lines} />}
      <PageLinks at={place} href={at} />
    </>
  )
}

function NothingHere({ typed }: { readonly typed: string }) {
  if (typed === '')
    return (
      <EmptyState heading="No pictures or documents yet">
        <p>Add one, then put it into a text.</p>
      </EmptyState>
    )
  return (
    <EmptyState heading={`Nothing found for “${typed}”`}>
      <p>
        Try fewer letters. <a href="/desk/media">Show all</a>
      </p>
    </EmptyState>
  )
}

function Lines({ lines }: { readonly lines: readonly MediaLine[] }) {
  return (
    <Table
      caption={{ text: 'Pictures and documents', classes: 'nhsuk-u-visually-hidden' }}
      responsive
      head={[{ text: 'What it shows or is called' }, { text: 'What it is' }, { text: 'Changed' }]}
      rows={lines.map(({ href, alternative, about, changed }) => [
        { html: <a href={href}>{alternative}</a>, header: 'What it shows or is called' },
        { text: about, header: 'What it is' },
        { text: changed, header: 'Changed' },
      ])}
    />
  )
}
