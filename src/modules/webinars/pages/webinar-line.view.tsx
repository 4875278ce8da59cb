import { Tag } from '#design/index.ts'

/** A webinar as a line of a list. */
export type WebinarLine = {
  readonly href: string
  readonly title: string
  readonly description: string
  readonly when: string
  readonly about: string
  readonly isCalledOff: boolean
}

/** Webinars one under the other; the title is the link. */
export function WebinarLines({ lines, level }: { readonly lines: readonly WebinarLine[]; readonly level: 2 | 3 }) {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="nhsuk-list lessen-found">
      {lines.map(({ href, title, description, when, about, isCalledOff }) => (
        <li key={href}>
          <Title class="nhsuk-heading-s">
            <a href={href}>{title}</a>
          </Title>
          <p>
            {isCalledOff && <Tag colour="red" text="Called off" />} <strong>{when}</strong>
          </p>
          <p>{description}</p>
          <p class="lessen-found__about">{about}</p>
        </li>
      ))}
    </ul>
  )
}
