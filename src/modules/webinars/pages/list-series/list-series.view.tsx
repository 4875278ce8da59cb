import { EmptyState, Heading } from '#design/index.ts'
import { type EntryLineProps, EntryLines } from '#modules/publishing/index.ts'

/** Every series of webinars with its next date. */
export function ListSeriesView({ lines }: { readonly lines: readonly EntryLineProps[] }) {
  return (
    <>
      <Heading level={1} size="l" text="Series of webinars" />
      {lines.length === 0 ? (
        <EmptyState heading="There is no series yet">
          <p>
            See <a href="/webinars">all webinars and conferences</a>.
          </p>
        </EmptyState>
      ) : (
        <EntryLines lines={lines} level={2} />
      )}
    </>
  )
}
