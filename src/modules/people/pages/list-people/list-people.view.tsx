import type { VNode } from 'preact'
import { Button, EmptyState, PageLinks, SearchInput, Table } from '#design/index.ts'
import { type ListPage } from '#platform/forms/list-page.ts'
import type { PersonIdentity } from '../../domain/identity.ts'

type Shown = {
  readonly letters: string
  readonly everybody: boolean
  readonly at: ListPage
  readonly mayAdd: boolean
  readonly mayOpen: boolean
  readonly people: readonly { readonly who: PersonIdentity; readonly where: string }[]
}

/** A list of people with a search box. Each row has what tells people of one name apart. */
export function listPeopleView(shown: Shown): VNode {
  const { letters, everybody, at, mayAdd, people } = shown
  return (
    <>
      <h1>People</h1>
      {mayAdd && <Button text="Add a person" href="/people/new" />}
      <form method="get" action="/people" role="search">
        <SearchInput name="q" label="Find by a few letters" hint="Of a name, local ID or NHS number" value={letters} />
      </form>
      {letters === '' && <Switch everybody={everybody} />}
      {people.length === 0 ? <Nobody {...shown} /> : <PeopleTable {...shown} />}
      <PageLinks
        at={at}
        href={(page) =>
          `/people?${new URLSearchParams({ q: letters, ...(everybody ? { who: 'everybody' } : {}), page: String(page) })}`
        }
      />
    </>
  )
}

function Switch({ everybody }: { readonly everybody: boolean }) {
  return everybody ? (
    <p>
      Everybody who stays or stayed here. <a href="/people">Show only those who are here now</a>
    </p>
  ) : (
    <p>
      Those who are here now. <a href="/people?who=everybody">Show everybody who stays or stayed here</a>
    </p>
  )
}

function Nobody({ letters, everybody, mayAdd, mayOpen }: Shown) {
  if (letters !== '')
    return (
      <EmptyState heading={`Nobody found for “${letters}”`}>
        <p>Check the spelling, or try fewer letters. Only people of the units you work in are shown.</p>
        {mayOpen && (
          <p>
            In an emergency you can <a href="/people/open-in-emergency">open the record of somebody elsewhere</a>.
          </p>
        )}
      </EmptyState>
    )
  return (
    <EmptyState heading={everybody ? 'Nobody yet' : 'Nobody is here now'}>
      <p>{mayAdd ? 'Add a person when they arrive.' : 'People are added by the managers of their units.'}</p>
    </EmptyState>
  )
}

function PeopleTable({ people }: Shown) {
  return (
    <Table
      caption={{ text: 'People', classes: 'nhsuk-u-visually-hidden' }}
      responsive
      firstCellIsHeader
      head={['Name', 'Born', 'Local ID', 'NHS number', 'Where'].map((text) => ({ text }))}
      rows={people.map(({ who, where }) => [
        { html: <a href={`/people/${who.id}`}>{who.name}</a>, header: 'Name' },
        { text: who.born, header: 'Born' },
        { text: who.localId, header: 'Local ID' },
        { text: who.nhsNumber, header: 'NHS number' },
        { text: where, header: 'Where' },
      ])}
    />
  )
}
