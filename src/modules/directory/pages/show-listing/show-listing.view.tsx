import type { VNode } from 'preact'
import { type KnownMedia, Markup, SummaryList, safeAddress } from '#design/index.ts'

type Line = { readonly text: string; readonly href: string; readonly says: string }

/** Somebody or some body of the directory. */
export type ListingShown = {
  readonly schema: 'Person' | 'Organization'
  readonly name: string
  readonly description: string
  readonly body: string
  /** The pictures and documents of its text. */
  readonly media: KnownMedia
  readonly role: string
  readonly work: string
  readonly helpsWith: string
  readonly website: string
  /** How to reach them; null where they did not agree that it is shown. */
  readonly contact: string | null
  readonly nations: readonly string[]
  readonly sectors: readonly string[]
  readonly belongs: readonly Line[]
  readonly members: readonly Line[]
}

/** Somebody or some body of the directory: what they are, what they can help with, and to whom they belong. */
export function showListingView(listing: ListingShown): VNode {
  const { schema, name, description, body, role, work, helpsWith, website, contact, nations, sectors } = listing
  // Whatever stands in its place: a page leads to addresses only.
  const site = safeAddress(website)
  return (
    <article itemscope itemtype={`https://schema.org/${schema}`}>
      <h1>
        <span class="nhsuk-caption-l" itemprop={schema === 'Person' ? 'jobTitle' : undefined}>
          {role}
        </span>
        <span itemprop="name">{name}</span>
      </h1>
      <p class="nhsuk-lede-text" itemprop="description">
        {description}
      </p>
      <Markup text={body} media={listing.media} />
      <SummaryList
        rows={[
          work !== '' && { key: 'Work', value: { text: work } },
          helpsWith !== '' && { key: 'Can help with', value: { text: helpsWith } },
          nations.length > 0 && { key: 'Nation', value: { text: nations.join(', ') } },
          sectors.length > 0 && { key: 'Sector', value: { text: sectors.join(', ') } },
          contact !== null &&
            contact !== '' && { key: 'How to reach them', value: { html: <Contact words={contact} /> } },
          site && { key: 'Web site', value: { html: <a href={site.href}>{website}</a> } },
        ]}
      />
      <Lines title="Belongs to" lines={listing.belongs} />
      <Lines title="Who belongs to it" lines={listing.members} />
    </article>
  )
}

/** An e-mail address that can be pressed; any other way as it was said. */
function Contact({ words }: { readonly words: string }) {
  return /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/.test(words) ? <a href={`mailto:${words}`}>{words}</a> : words
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map(({ text, href, says }) => (
          <li key={href}>
            <a href={href}>{text}</a>
            {says !== '' && `: ${says}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
