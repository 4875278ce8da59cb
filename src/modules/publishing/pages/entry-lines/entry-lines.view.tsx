import { Tag, type TagProps } from '#design/index.ts'

/** One entry of a public list: its title is the link; what it says, whose it is and when; tags such as "Open". */
export type EntryLineProps = {
  readonly href: string
  readonly title: string
  readonly description: string
  /** Quiet words below: a day, names, a kind. */
  readonly about: readonly string[]
  readonly tags?: readonly Pick<TagProps, 'text' | 'colour'>[] | undefined
}

/** Entries one under the other. The title is the link, and the whole of what a reader of links hears. */
export function EntryLines({ lines, level }: { readonly lines: readonly EntryLineProps[]; readonly level: 2 | 3 }) {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="nhsuk-list lessen-found">
      {lines.map(({ href, title, description, about, tags = [] }) => (
        <li key={href}>
          <Title class="nhsuk-heading-s">
            <a href={href}>{title}</a>
          </Title>
          {description !== '' && <p>{description}</p>}
          {(about.length > 0 || tags.length > 0) && (
            <p class="lessen-found__about">
              {tags.map((tag) => (
                <>
                  <Tag key={tag.text} {...tag} />{' '}
                </>
              ))}
              {about.join(' · ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
