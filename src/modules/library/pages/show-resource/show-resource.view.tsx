import { Button, Heading, InsetText, type KnownMedia, Markup, SummaryList, WarningCallout } from '#design/index.ts'
import { EntryTopics } from '#modules/publishing/index.ts'
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
  /** Words of ours about it, in the light markup; empty for none. */
  readonly text: string
  readonly media: KnownMedia
  /** What has taken its place. */
  readonly successor: { readonly title: string; readonly href: string } | null
  /** Forms in which it can be had. */
  readonly copies: readonly { readonly text: string; readonly href: string }[]
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly topics: readonly { readonly text: string; readonly href: string }[]
  readonly related: readonly ResourceLineProps[]
  /** Where it is asked whether it was useful; null where it is not asked. */
  readonly usefulHref: string | null
}

/** One resource: what it is, where to get it, what is known of it, and what belongs with it. */
export function ShowResourceView(props: ResourceProps) {
  const { kind, title, isTitleGiven, description, facts, topics, related, structured, text, media } = props
  return (
    <article itemscope itemtype={`https://schema.org/${structured.type}`}>
      <meta itemprop="name" content={title} />
      {structured.properties.map(({ name, value }) => (
        <meta key={`${name} ${value}`} itemprop={name} content={value} />
      ))}
      <Heading level={1} size="l" text={title} caption={kind} />
      <p class="nhsuk-lede-text">{description}</p>
      <Superseded {...props} />
      <Original {...props} />
      <Copies {...props} />
      {text !== '' && <Markup text={text} media={media} />}
      {facts.length > 0 && (
        <SummaryList rows={facts.map(({ name, value }) => ({ key: { text: name }, value: { text: value } }))} />
      )}
      {!isTitleGiven && <p class="lessen-found__about">The title is ours: the original has none that we know of.</p>}
      <EntryTopics topics={topics} />
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h2 class="nhsuk-heading-m" id="related">
            Belongs with
          </h2>
          <ResourceLines lines={related} level={3} />
        </section>
      )}
      <Useful {...props} />
    </article>
  )
}

/** Two links instead of a form: the page is the same for everybody, and is remembered. */
function Useful({ usefulHref }: ResourceProps) {
  if (usefulHref === null) return null
  return (
    <p class="lessen-found__about">
      Was this useful?{' '}
      <a href={`${usefulHref}?answer=yes`} rel="nofollow">
        Yes<span class="nhsuk-u-visually-hidden">, this was useful</span>
      </a>{' '}
      /{' '}
      <a href={`${usefulHref}?answer=no`} rel="nofollow">
        No<span class="nhsuk-u-visually-hidden">, this was not useful</span>
      </a>
    </p>
  )
}

/** Said before anything else: what is shown has been replaced. */
function Superseded({ successor }: ResourceProps) {
  if (successor === null) return null
  return (
    <WarningCallout heading="There is something newer">
      <p>
        This was replaced by <a href={successor.href}>{successor.title}</a>.
      </p>
    </WarningCallout>
  )
}

function Copies({ copies }: ResourceProps) {
  if (copies.length === 0) return null
  return (
    <section aria-labelledby="copies">
      <h2 class="nhsuk-heading-m" id="copies">
        Other forms
      </h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {copies.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Original({ link, copies }: ResourceProps) {
  if (link === null && copies.length > 0) return null
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
