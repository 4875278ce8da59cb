import { EmptyState, Heading, PageLinks, Tag } from '#design/index.ts'
import type { ListPage } from '#platform/forms/list-page.ts'

/** An entry that is to be reviewed. */
export type ReviewLineProps = {
  readonly href: string
  readonly title: string
  readonly shape: string
  readonly due: string
  readonly isDue: boolean
  readonly owner: string | null
  readonly putOffBecause: string | null
}

type Pile = {
  readonly heading: string
  readonly total: number
  readonly lines: readonly ReviewLineProps[]
  /** Where all of it is. */
  readonly more: string
  /** Where in a long list these are; null for the beginning of several lists. */
  readonly at: ListPage | null
  readonly href: (page: number) => string
}

type Shown = {
  readonly piles: readonly Pile[]
  readonly isMine: boolean
  readonly other: { readonly href: string; readonly text: string }
}

/** The work list of those who look after entries. */
export function listReviewsView({ piles, isMine, other }: Shown) {
  return (
    <>
      <Heading
        level={1}
        size="l"
        text="Reviews"
        caption={isMine ? 'What you look after' : 'What everybody looks after'}
      />
      <p>
        What is public is looked at from time to time, whether it still holds. <a href={other.href}>{other.text}</a>
      </p>
      {piles.every(({ total }) => total === 0) && (
        <EmptyState heading={{ text: 'Nothing is to be reviewed', level: 2 }}>
          <p>An entry stands here once it is public and has a day for its review.</p>
        </EmptyState>
      )}
      {piles.map((pile) => pile.total > 0 && <PileOfReviews key={pile.heading} {...pile} />)}
    </>
  )
}

function PileOfReviews({ heading, total, lines, more, at, href }: Pile) {
  return (
    <section>
      <h2>
        {heading} ({total})
      </h2>
      <ul class="nhsuk-list lessen-found">
        {lines.map((line) => (
          <ReviewLine key={line.href} {...line} />
        ))}
      </ul>
      {at !== null && <PageLinks at={at} href={href} />}
      {at === null && total > lines.length && (
        <p>
          <a href={more}>
            All {total}: {heading.toLowerCase()}
          </a>
        </p>
      )}
    </section>
  )
}

function ReviewLine({ href, title, shape, due, isDue, owner, putOffBecause }: ReviewLineProps) {
  return (
    <li>
      <h3 class="nhsuk-heading-s">
        <a href={href}>{title}</a>
      </h3>
      <p class="lessen-found__about">
        {shape} · {owner === null ? 'nobody looks after it' : `${owner} looks after it`}
      </p>
      <p>
        <Tag colour={isDue ? 'orange' : 'grey'} text={due} />
      </p>
      {putOffBecause !== null && <p>Put off: {putOffBecause}</p>}
    </li>
  )
}
