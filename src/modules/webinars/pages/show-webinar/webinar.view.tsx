import type { VNode } from 'preact'
import { Heading, type KnownMedia, Markup, SummaryList } from '#design/index.ts'
import type { WebinarDetails } from '../../domain/details.ts'
import { AfterWebinar, type Paper } from './after-webinar.view.tsx'
import { Awards, Programme, Speakers } from './programme.view.tsx'

/** A link with its words. */
export type WordedLink = { readonly text: string; readonly href: string }

type WebinarProps = {
  readonly kind: string
  readonly title: string
  readonly description: string
  readonly body: string
  readonly when: {
    readonly words: string
    readonly zone: string
    readonly startsAt: string
    readonly endsAt: string
  } | null
  readonly isOver: boolean
  readonly isCalledOff: boolean
  readonly series: WordedLink | null
  readonly details: WebinarDetails
  readonly papers: readonly Paper[]
  readonly door: VNode | null
  readonly after: VNode | null
  /** Its whole address. */
  readonly url: string
  readonly related: readonly WordedLink[]
  readonly media: KnownMedia
}

/** A webinar or a conference as everybody sees it: what, when, where, who speaks, and what is there afterwards. */
export function WebinarView(props: WebinarProps) {
  const { kind, title, description, body, when, isOver, series, details, related } = props
  return (
    <article itemscope itemtype="https://schema.org/Event">
      <ForMachines {...props} />
      <Heading level={1} size="l" text={title} caption={kind} />
      <p class="nhsuk-lede-text">{description}</p>
      {props.isCalledOff && props.door}
      <SummaryList
        rows={[
          { key: 'When', value: when === null ? 'Not known yet' : `${when.words} (${when.zone})` },
          { key: 'Where', value: details.place === '' ? 'Online' : details.place },
          series !== null && { key: 'Series', value: { html: <a href={series.href}>{series.text}</a> } },
        ]}
      />
      {!props.isCalledOff && props.door}
      {isOver && !props.isCalledOff && (
        <AfterWebinar
          title={title}
          description={description}
          details={details}
          papers={props.papers}
          media={props.media}
          startsAt={when?.startsAt ?? ''}
        />
      )}
      {body !== '' && <Markup text={body} media={props.media} />}
      <Speakers speakers={details.speakers} />
      <Programme sessions={details.sessions} />
      <Awards awards={details.awards} />
      {props.after}
      {related.length > 0 && <Related related={related} />}
    </article>
  )
}

function ForMachines({ title, description, when, details, url, isCalledOff }: WebinarProps) {
  const isOnline = details.place === ''
  return (
    <>
      <meta itemprop="name" content={title} />
      <meta itemprop="description" content={description} />
      <meta itemprop="url" content={url} />
      {when && <meta itemprop="startDate" content={when.startsAt} />}
      {when && <meta itemprop="endDate" content={when.endsAt} />}
      <meta
        itemprop="eventStatus"
        content={`https://schema.org/${isCalledOff ? 'EventCancelled' : 'EventScheduled'}`}
      />
      <meta
        itemprop="eventAttendanceMode"
        content={`https://schema.org/${isOnline ? 'Online' : 'Offline'}EventAttendanceMode`}
      />
      <span itemprop="location" itemscope itemtype={`https://schema.org/${isOnline ? 'VirtualLocation' : 'Place'}`}>
        <meta itemprop={isOnline ? 'url' : 'address'} content={isOnline ? url : details.place} />
      </span>
    </>
  )
}

function Related({ related }: Pick<WebinarProps, 'related'>) {
  return (
    <section aria-labelledby="related">
      <h2 class="nhsuk-heading-m" id="related">
        Belongs with
      </h2>
      <ul class="nhsuk-list">
        {related.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
