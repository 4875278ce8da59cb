import { Tag } from '#design/index.ts'
import { type StandingProps, StandingTags } from '../edit-entry/standing.view.tsx'

/** An entry as a line of a list of the desk. */
export type EntryLineProps = {
  readonly href: string
  readonly title: string
  readonly shape: string
  readonly saved: string
  readonly standing: StandingProps
  /** That its review is due, in words; null while it is not. */
  readonly review: string | null
  readonly owner: string | null
}

/** Entries one under the other, with how each stands. */
export function EntryLines({ lines, level }: { readonly lines: readonly EntryLineProps[]; readonly level: 2 | 3 }) {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="nhsuk-list lessen-found">
      {lines.map(({ href, title, shape, saved, standing, review, owner }) => (
        <li key={href}>
          <Title class="nhsuk-heading-s">
            <a href={href}>{title}</a>
          </Title>
          <p class="lessen-found__about">
            {shape} · saved by {saved}
            {owner !== null && ` · ${owner} looks after it`}
          </p>
          <p>
            <StandingTags {...standing} /> {review !== null && <Tag colour="orange" text={review} />}
          </p>
        </li>
      ))}
    </ul>
  )
}
