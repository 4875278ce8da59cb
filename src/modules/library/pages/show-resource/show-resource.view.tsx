import { Button, Heading, InsetText, SummaryList } from '#design/index.ts'
import { type ResourceLineProps, ResourceLines } from '../resource-line.view.tsx'

/** What the page says to machines: a type of schema.org, and what is known. */
export type Structured = {
  readonly type: string
  readonly properties: readonly { readonly name: string; readonly value: string }[]
}

type ResourceProps = {
  readonly structured: Structured
  readonly kind: string
  readonly title: string
  readonly isTitleGiven: boolean
  readonly description: string
  /** Where the original is; null where it is not held here. */
  readonly link: string | null
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly topics: readonly { readonly text: string; readonly href: string }[]
  readonly related: readonly ResourceLineProps[]
}

/** One resource: what it is, where to get it, what is known of it, and what belongs with it. */
export function ShowResourceView(props: ResourceProps) {
  const { kind, title, isTitleGiven, description, facts, topics, related, structured } = props
  return (
    <article itemscope itemtype={`https://schema.org/${structured.type}`}>
      <meta itemprop="name" content={title} />
      {structured.properties.map(({ name, value }) => (
        <meta key={`${name} ${value}`} itemprop={name} content={value} />
      ))}
      <Heading level={1} size="l" text={title} caption={kind} />
      <p class="nhsuk-lede-text">{description}</p>
      <Original {...props} />
      {facts.length > 0 && (
        <SummaryList rows={facts.map(({ name, value }) => ({ key: { text: name }, value: { text: value } }))} />
      )}
      {!isTitleGiven && <p class="lessen-found__about">The title is ours: the original has none that we know of.</p>}
      {topics.length > 0 && (
        <section aria-labelledby="topics">
          <h2 class="nhsuk-heading-m" id="topics">
            What it is about
          </h2>
          <ul class="nhsuk-list lessen-topics">
            {topics.map(({ text, href }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h2 class="nhsuk-heading-m" id="related">
            Belongs with
          </h2>
          <ResourceLines lines={related} level={3} />
        </section>
      )}
    </article>
  )
}

function Original({ link }: ResourceProps) {
  if (link !== null) return <Button href={link} text="Go to the original" />
  return (
    <InsetText>
      <p>
        <strong>Not held here.</strong> This page says that it exists. Ask its publisher for the original, and use the
        original for any claim about it.
      </p>
    </InsetText>
  )
}
