import { Checkboxes, EmptyState, FilterPanel, Heading, Pagination, SearchInput } from '#design/index.ts'
import type { FacetName } from '../../domain/entry-filter.ts'
import { type ResourceLineProps, ResourceLines } from '../resource-line.view.tsx'

/** One way of narrowing the list, with how many entries each choice leaves. */
export type FacetProps = {
  readonly name: FacetName
  readonly legend: string
  readonly values: readonly { readonly value: string; readonly text: string; readonly isChosen: boolean }[]
}

type SearchProps = {
  readonly typed: string
  /** What was searched instead of what was typed, where words seemed misspelt. */
  readonly mended: string | null
  readonly count: number
  readonly lines: readonly ResourceLineProps[]
  readonly facets: readonly FacetProps[]
  readonly chosen: readonly { readonly text: string; readonly removeHref: string }[]
  /** Where nothing is found: what to take away so that something is, and how much. */
  readonly fewer: readonly { readonly text: string; readonly href: string; readonly count: number }[]
  /** Where to ask a person. */
  readonly email: string | null
  readonly newer: string | null
  readonly older: string | null
  readonly page: number
  readonly pages: number
}

/** The resource bank: a search, ways to narrow it, and what was found. */
export function SearchResourcesView(props: SearchProps) {
  const { typed } = props
  return (
    <>
      <Heading level={1} size="l" text="Resources" />
      <search aria-label="Resources" data-module="lessen-search-suggestions" data-url="/resources/suggestions">
        <form method="get" action="/resources">
          <SearchInput
            id="q"
            name="q"
            label={{ text: 'What are you looking for?', size: 'm' }}
            hint="For example: debrief after restraint, PRN, blanket restrictions"
            value={typed}
            large
          />
          <Kept {...props} />
        </form>
      </search>
      <div class={isNarrowed(props) ? 'lessen-beside' : undefined}>
        {isNarrowed(props) && <Narrow {...props} />}
        <div>
          <Found {...props} />
        </div>
      </div>
      <p>
        Is something missing? <a href="/resources/suggest">Suggest a resource</a>
      </p>
    </>
  )
}

function Found(props: SearchProps) {
  const { count, lines, newer, older, page, pages, mended } = props
  return (
    <>
      <Heading level={2} size="m" text={countInWords(props)} />
      {mended !== null && count > 0 && (
        <p>
          We also looked for <strong>{mended}</strong>.
        </p>
      )}
      {count === 0 ? <NothingFound {...props} /> : <ResourceLines lines={lines} level={3} />}
      {(newer !== null || older !== null) && (
        <Pagination
          previous={newer === null ? undefined : { href: newer, text: 'Previous', label: `${page - 1} of ${pages}` }}
          next={older === null ? undefined : { href: older, text: 'Next', label: `${page + 1} of ${pages}` }}
        />
      )}
    </>
  )
}

/** There is something to choose by: not in an empty bank, nor where nothing was found for the words alone. */
function isNarrowed({ facets, chosen, count }: SearchProps): boolean {
  return facets.some(({ values }) => values.length > 0) && (count > 0 || chosen.length > 0)
}

/** A new search keeps what was chosen. */
function Kept({ facets }: SearchProps) {
  return facets.flatMap(({ name, values }) =>
    values
      .filter(({ isChosen }) => isChosen)
      .map(({ value }) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
  )
}

function Narrow({ facets, chosen, typed }: SearchProps) {
  const useful = facets.filter(({ values }) => values.length > 0)
  return (
    <FilterPanel
      action="/resources"
      label="Narrow the list"
      chosen={chosen}
      clearHref={chosen.length > 0 ? `/resources?${new URLSearchParams({ q: typed })}` : undefined}
    >
      {typed !== '' && <input type="hidden" name="q" value={typed} />}
      {useful.map(({ name, legend, values }) => (
        <Checkboxes
          key={name}
          name={name}
          small
          fieldset={{ legend }}
          items={values.map(({ value, text, isChosen }) => ({ value, text, checked: isChosen }))}
        />
      ))}
    </FilterPanel>
  )
}

function countInWords({ count, typed, chosen }: SearchProps): string {
  const number = count.toLocaleString('en-GB')
  if (typed === '' && chosen.length === 0) return count === 1 ? '1 resource' : `${number} resources`
  return count === 1 ? '1 found' : `${number} found`
}

function NothingFound({ typed, chosen, mended, fewer, email }: SearchProps) {
  if (typed === '' && chosen.length === 0)
    return (
      <EmptyState heading={{ text: 'Nothing here yet', level: 3 }}>
        <p>Resources appear here when the network’s team has published them.</p>
      </EmptyState>
    )
  return (
    <EmptyState heading={{ text: 'Nothing found', level: 3 }}>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <li>
          Try fewer words, or other words for the same thing.
          {mended !== null && (
            <>
              {' '}
              Did you mean <a href={`/resources?${new URLSearchParams({ q: mended })}`}>{mended}</a>?
            </>
          )}
        </li>
        {fewer.map(({ text, href, count }) => (
          <li key={href}>
            <a href={href}>
              {count} without “{text}”
            </a>
          </li>
        ))}
        {chosen.length > 0 && (
          <li>
            Take a choice away, or <a href={`/resources?${new URLSearchParams({ q: typed })}`}>clear them all</a>.
          </li>
        )}
        <li>
          <a href="/resources">See everything there is</a>
        </li>
        <li>
          Do you know where it is?{' '}
          <a href={`/resources/suggest?${new URLSearchParams({ title: typed })}`}>Suggest it</a>
        </li>
        {email !== null && (
          <li>
            Ask us: <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
      </ul>
    </EmptyState>
  )
}
