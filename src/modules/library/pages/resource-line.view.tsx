import { Tag } from '#design/index.ts'

/** One entry of a list: what it is, what it is called, what it says, and whose it is. */
export type ResourceLineProps = {
  readonly href: string
  readonly kind: string
  readonly title: string
  /** What it tells about that nobody should come upon unprepared: before its words. */
  readonly notes?: readonly string[]
  readonly description: string
  readonly about: string
}

/** Entries one under the other. The title is the link, and the whole of what a reader of links hears. */
export function ResourceLines({
  lines,
  level,
}: {
  readonly lines: readonly ResourceLineProps[]
  readonly level: 2 | 3
}) {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="nhsuk-list lessen-found">
      {lines.map(({ href, kind, title, notes = [], description, about }) => (
        <li key={href}>
          <Title class="nhsuk-heading-s">
            <a href={href}>{title}</a>
          </Title>
          {notes.length > 0 ? (
            <p>
              <strong>Tells about:</strong> {notes.join(' · ')}
            </p>
          ) : null}
          <p>{description}</p>
          <p class="lessen-found__about">
            <Tag colour="grey" text={kind} /> {about}
          </p>
        </li>
      ))}
    </ul>
  )
}
