import { Markup } from '#design/index.ts'
import { type EntryFrame, type EntryLineProps, EntryLines, PublicEntry } from '#modules/publishing/index.ts'

type CollectionProps = EntryFrame & {
  readonly description: string
  /** In the light markup; '' for none. */
  readonly introduction: string
  /** What is in it and public now, in its order. */
  readonly lines: readonly EntryLineProps[]
}

/** A collection: what it is for, and what is in it. */
export function CollectionView(props: CollectionProps) {
  const { description, introduction, lines, media } = props
  return (
    <PublicEntry {...props}>
      <p class="nhsuk-lede-text">{description}</p>
      <Markup text={introduction} media={media} />
      {lines.length === 0 ? (
        <p>Nothing that is in it can be shown now.</p>
      ) : (
        <section aria-labelledby="in-it">
          <h2 id="in-it">What is in it</h2>
          <EntryLines lines={lines} level={3} />
        </section>
      )}
    </PublicEntry>
  )
}
