import { Details, EmptyState, Heading, Pagination } from '#design/index.ts'
import { type EntryLineProps, EntryLines } from '#modules/publishing/index.ts'

/** One way into the archive, and how many items it leads to. */
export type ArchiveLink = { readonly text: string; readonly href: string; readonly entries: number }

/** The ways into the archive. Months are kept by year, so that the list stays short as years pass. */
export type NewsArchive = {
  readonly years: readonly { readonly year: string; readonly months: readonly ArchiveLink[] }[]
  readonly topics: readonly ArchiveLink[]
  readonly authors: readonly ArchiveLink[]
}

type ListNewsProps = {
  readonly heading: string
  /** What narrows the list, and whether anything does. */
  readonly isNarrowed: boolean
  readonly calls: readonly EntryLineProps[]
  readonly lines: readonly EntryLineProps[]
  readonly archive: NewsArchive
  readonly page: number
  readonly pages: number
  readonly href: (page: number) => string
}

/** News, the newest first: open calls above it on the first page, and the archive below. */
export function ListNewsView(props: ListNewsProps) {
  const { heading, calls, lines, archive } = props
  return (
    <>
      <Heading level={1} size="l" text={heading} />
      {calls.length > 0 && (
        <section aria-labelledby="take-part">
          <h2 class="nhsuk-heading-m" id="take-part">
            Take part
          </h2>
          <EntryLines lines={calls} level={3} />
          <p>
            <a href="/take-part">All calls to take part</a>
          </p>
        </section>
      )}
      <section aria-labelledby="list">
        <h2 class={calls.length > 0 ? 'nhsuk-heading-m' : 'nhsuk-u-visually-hidden'} id="list">
          Latest first
        </h2>
        {lines.length === 0 ? <NothingYet {...props} /> : <EntryLines lines={lines} level={3} />}
        <OtherPages {...props} />
      </section>
      <Archive {...archive} />
    </>
  )
}

function NothingYet({ isNarrowed }: ListNewsProps) {
  return (
    <EmptyState heading={{ text: isNarrowed ? 'Nothing found' : 'No news yet', level: 3 }}>
      {isNarrowed ? (
        <p>
          Nothing that is public now fits. <a href="/news">See all news</a>.
        </p>
      ) : (
        <p>News appears here when the network’s team has published some.</p>
      )}
    </EmptyState>
  )
}

function OtherPages({ page, pages, href }: ListNewsProps) {
  if (pages <= 1) return null
  const step = (to: number, text: string) => ({ href: href(to), text, label: `${to} of ${pages}` })
  return (
    <Pagination
      previous={page > 1 ? step(page - 1, 'Newer') : undefined}
      next={page < pages ? step(page + 1, 'Older') : undefined}
    />
  )
}

function Archive({ years, topics, authors }: NewsArchive) {
  if (years.length === 0) return null
  return (
    <section aria-labelledby="archive">
      <h2 class="nhsuk-heading-m" id="archive">
        Find older news
      </h2>
      {years.map(({ year, months }) => (
        <Details key={year} summary={year}>
          <Links links={months} />
        </Details>
      ))}
      {topics.length > 0 && (
        <Details summary="By topic">
          <Links links={topics} />
        </Details>
      )}
      {authors.length > 0 && (
        <Details summary="By author">
          <Links links={authors} />
        </Details>
      )}
    </section>
  )
}

function Links({ links }: { readonly links: readonly ArchiveLink[] }) {
  return (
    <ul class="nhsuk-list">
      {links.map(({ text, href, entries }) => (
        <li key={href}>
          <a href={href}>{text}</a> ({entries})
        </li>
      ))}
    </ul>
  )
}
