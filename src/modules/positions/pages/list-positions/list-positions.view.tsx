import { EmptyState, Heading, Pagination } from '#design/index.ts'
import { type EntryLineProps, EntryLines } from '#modules/publishing/index.ts'

type ListPositionsProps = {
  readonly heading: string
  readonly isNarrowed: boolean
  readonly years: readonly { readonly year: string; readonly lines: readonly EntryLineProps[] }[]
  readonly topics: readonly { readonly text: string; readonly href: string; readonly entries: number }[]
  readonly page: number
  readonly pages: number
  readonly href: (page: number) => string
}

/** Positions and consultation responses by year, the latest first, and the topics they are about. */
export function ListPositionsView(props: ListPositionsProps) {
  const { heading, isNarrowed, years, topics, page, pages, href } = props
  return (
    <>
      <Heading level={1} size="l" text={heading} />
      <p class="nhsuk-lede-text">What we say, to whom, and what came of it.</p>
      {years.length === 0 && (
        <EmptyState heading={{ text: isNarrowed ? 'Nothing found' : 'Nothing here yet', level: 2 }}>
          <p>
            {isNarrowed ? (
              <a href="/positions">See all positions and consultation responses</a>
            ) : (
              'Positions and consultation responses appear here when they are published.'
            )}
          </p>
        </EmptyState>
      )}
      {years.map(({ year, lines }) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 class="nhsuk-heading-m" id={`year-${year}`}>
            {year}
          </h2>
          <EntryLines lines={lines} level={3} />
        </section>
      ))}
      {pages > 1 && (
        <Pagination
          previous={page > 1 ? { href: href(page - 1), text: 'Later', label: `${page - 1} of ${pages}` } : undefined}
          next={page < pages ? { href: href(page + 1), text: 'Earlier', label: `${page + 1} of ${pages}` } : undefined}
        />
      )}
      {topics.length > 0 && (
        <section aria-labelledby="by-topic">
          <h2 class="nhsuk-heading-m" id="by-topic">
            By topic
          </h2>
          <ul class="nhsuk-list lessen-topics">
            {topics.map(({ text, href: to, entries }) => (
              <li key={to}>
                <a href={to}>{text}</a> ({entries})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
