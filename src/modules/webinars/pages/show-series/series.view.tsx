import { Heading, InsetText, type KnownMedia, Markup } from '#design/index.ts'
import { type WebinarLine, WebinarLines } from '../webinar-line.view.tsx'

type SeriesProps = {
  readonly kind: string
  readonly title: string
  readonly description: string
  readonly body: string
  readonly media: KnownMedia
  readonly of: { readonly coming: readonly WebinarLine[]; readonly past: readonly WebinarLine[] } | null
}

/** A series: what it is, what is coming, what has been. */
export function SeriesView({ kind, title, description, body, of, media }: SeriesProps) {
  return (
    <article itemscope itemtype="https://schema.org/EventSeries">
      <meta itemprop="name" content={title} />
      <meta itemprop="description" content={description} />
      <Heading level={1} size="l" text={title} caption={kind} />
      <p class="nhsuk-lede-text">{description}</p>
      {body !== '' && <Markup text={body} media={media} />}
      {of === null && <InsetText text="The webinars of the series appear here." />}
      {of?.coming.length === 0 && of.past.length === 0 && <InsetText text="Nothing is planned in this series yet." />}
      {of !== null && of.coming.length > 0 && (
        <>
          <h2 class="nhsuk-heading-m">Coming up</h2>
          <WebinarLines lines={of.coming} level={3} />
        </>
      )}
      {of !== null && of.past.length > 0 && (
        <>
          <h2 class="nhsuk-heading-m">What has been</h2>
          <WebinarLines lines={of.past} level={3} />
        </>
      )}
    </article>
  )
}
