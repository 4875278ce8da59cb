import { EmptyState, Heading } from '#design/index.ts'
import { type EntryLineProps, EntryLines } from '#modules/publishing/index.ts'

type ListCallsProps = { readonly open: readonly EntryLineProps[]; readonly closed: readonly EntryLineProps[] }

/** Calls to take part: those that are open, what closes first on top; then what closed, so that nobody looks in vain. */
export function ListCallsView({ open, closed }: ListCallsProps) {
  return (
    <>
      <Heading level={1} size="l" text="Take part" />
      <p class="nhsuk-lede-text">Surveys, groups and consultations that ask for your help, and until when.</p>
      <h2 class="nhsuk-heading-m">Open now</h2>
      {open.length === 0 ? (
        <EmptyState heading={{ text: 'Nothing is open now', level: 3 }}>
          <p>
            New calls are announced in the <a href="/news">news</a>.
          </p>
        </EmptyState>
      ) : (
        <EntryLines lines={open} level={3} />
      )}
      {closed.length > 0 && (
        <section aria-labelledby="closed">
          <h2 class="nhsuk-heading-m" id="closed">
            Closed
          </h2>
          <EntryLines lines={closed} level={3} />
        </section>
      )}
    </>
  )
}
