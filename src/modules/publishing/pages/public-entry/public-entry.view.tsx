import { type Content, Heading, type KnownMedia, ReviewDate, type ReviewDateProps } from '#design/index.ts'
import { type EntryLineProps, EntryLines } from '../entry-lines/entry-lines.view.tsx'
import { EntryTopics } from './entry-topics.view.tsx'

/** What stands around the words of an entry, whatever its shape (`entryFrameOf` looks it up). */
export type EntryFrame = {
  readonly title: string
  /** What it is, above the title. */
  readonly caption: string
  /** When it was published; null where that says nothing to a reader, as on a page about the network. */
  readonly published: ShownDay | null
  /** Since when its words are as they are, where they changed on a later day. */
  readonly changed: ShownDay | null
  /** The type of schema.org that says to machines what it is, and what is known of it. */
  readonly schema: { readonly type: string; readonly properties: readonly (readonly [name: string, value: string])[] }
  readonly topics: readonly { readonly text: string; readonly href: string }[]
  readonly related: readonly EntryLineProps[]
  readonly review: ReviewDateProps | null
  /** The pictures and documents of its texts: for `<Markup>`. */
  readonly media: KnownMedia
}

/** A day, for people and for machines. */
type ShownDay = { readonly on: string; readonly text: string }

type PublicEntryProps = EntryFrame & {
  /** Who wrote it, or for whom it speaks: after the day, below the title. */
  readonly by?: Content
  readonly children: Content
}

/** One entry as everybody sees it: title, when and by whom, what its shape shows, what belongs with it, when it is looked at again. */
export function PublicEntry(props: PublicEntryProps) {
  const { title, caption, schema, topics, related, review, children } = props
  return (
    <article itemscope itemtype={`https://schema.org/${schema.type}`}>
      <meta itemprop="name" content={title} />
      {schema.properties.map(([name, value]) => (
        <meta key={`${name} ${value}`} itemprop={name} content={value} />
      ))}
      <Heading level={1} size="l" text={title} caption={caption} />
      <When {...props} />
      {children}
      <EntryTopics topics={topics} />
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h2 class="nhsuk-heading-m" id="related">
            Belongs with
          </h2>
          <EntryLines lines={related} level={3} />
        </section>
      )}
      {review !== null && <ReviewDate {...review} />}
    </article>
  )
}

function When({ published, changed, by }: PublicEntryProps) {
  if (published === null && !by) return null
  return (
    <p class="lessen-found__about">
      {published !== null && (
        <time itemprop="datePublished" dateTime={published.on}>
          {published.text}
        </time>
      )}
      {published !== null && by && ' · '}
      {by}
      {changed !== null && (
        <>
          {' · changed on '}
          <time itemprop="dateModified" dateTime={changed.on}>
            {changed.text}
          </time>
        </>
      )}
    </p>
  )
}
