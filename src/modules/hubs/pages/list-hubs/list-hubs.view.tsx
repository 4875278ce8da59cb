import { EmptyState, Heading } from '#design/index.ts'
import { type EntryLineProps, EntryLines } from '#modules/publishing/index.ts'

/** The themes that have a page of their own. */
export function ListHubsView({ lines }: { readonly lines: readonly EntryLineProps[] }) {
  return (
    <>
      <Heading level={1} size="l" text="Hubs" />
      <p class="nhsuk-lede-text">One theme, all that there is on it in one place.</p>
      {lines.length === 0 ? (
        <EmptyState heading={{ text: 'Nothing here yet', level: 2 }}>
          <p>
            Hubs appear here when the network’s team has published them. Until then,{' '}
            <a href="/resources">search the resources</a>.
          </p>
        </EmptyState>
      ) : (
        <EntryLines lines={lines} level={2} />
      )}
    </>
  )
}
