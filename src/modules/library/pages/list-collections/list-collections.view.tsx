import { EmptyState, Heading } from '#design/index.ts'
import { type EntryLineProps, EntryLines } from '#modules/publishing/index.ts'

/** Every collection. */
export function ListCollectionsView({ lines }: { readonly lines: readonly EntryLineProps[] }) {
  return (
    <>
      <Heading level={1} size="l" text="Collections" />
      <p class="nhsuk-lede-text">Things for one purpose, put together by somebody who knows them.</p>
      {lines.length === 0 ? (
        <EmptyState heading={{ text: 'Nothing here yet', level: 2 }}>
          <p>
            Collections appear here when the network’s team has published them. Until then,{' '}
            <a href="/resources">search the resources</a>.
          </p>
        </EmptyState>
      ) : (
        <EntryLines lines={lines} level={2} />
      )}
    </>
  )
}
