import { Button, InsetText, Markup } from '#design/index.ts'
import { type EntryFrame, PublicEntry } from '#modules/publishing/index.ts'

/** What a call to take part says of its end. */
export type ShownCall = { readonly isOpen: boolean; readonly words: string; readonly href: string | null }

type NewsItemProps = EntryFrame & {
  readonly description: string
  readonly text: string
  readonly authors: readonly { readonly name: string; readonly href: string }[]
  readonly call: ShownCall | null
  readonly corrections: readonly { readonly on: string; readonly text: string; readonly says: string }[]
}

/** A news item: what was put right, the excerpt, until when people can take part, and the text. */
export function NewsItemView(props: NewsItemProps) {
  const { description, text, media, authors, call, corrections } = props
  return (
    <PublicEntry {...props} by={authors.length > 0 && <By authors={authors} />}>
      {corrections.map(({ on, text: day, says }) => (
        <p key={`${on} ${says}`}>
          <strong>
            Corrected on <time dateTime={on}>{day}</time>:
          </strong>{' '}
          <span itemprop="correction">{says}</span>
        </p>
      ))}
      <p class="nhsuk-lede-text">{description}</p>
      {call !== null && <TakePart {...call} />}
      <div itemprop="articleBody">
        <Markup text={text} media={media} />
      </div>
    </PublicEntry>
  )
}

function By({ authors }: Pick<NewsItemProps, 'authors'>) {
  return (
    <>
      {'by '}
      {authors.map(({ name, href }, index) => (
        <>
          {index > 0 && (index === authors.length - 1 ? ' and ' : ', ')}
          <span key={name} itemprop="author" itemscope itemtype="https://schema.org/Person">
            <a href={href} itemprop="url">
              <span itemprop="name">{name}</span>
            </a>
          </span>
        </>
      ))}
    </>
  )
}

function TakePart({ isOpen, words, href }: ShownCall) {
  return (
    <InsetText>
      <p>
        <strong>{words}.</strong>
        {!isOpen && (
          <>
            {' You can no longer take part. '}
            <a href="/take-part">See what is open now</a>.
          </>
        )}
      </p>
      {isOpen && href !== null && <Button href={href} text="Take part" />}
    </InsetText>
  )
}
