import { InsetText, type KnownMedia, Markup } from '#design/index.ts'
import type { WebinarDetails } from '../../domain/details.ts'

/** Something to read afterwards; `about` says its kind and size where it is stored here. */
export type Paper = { readonly text: string; readonly href: string; readonly about: string | null }

type AfterProps = {
  readonly title: string
  readonly description: string
  readonly startsAt: string
  readonly media: KnownMedia
  readonly details: Pick<WebinarDetails, 'recording' | 'followUps'>
  readonly papers: readonly Paper[]
}

/** What is there after a webinar: recording, slides, transcript, and questions that came up with their answers. */
export function AfterWebinar(props: AfterProps) {
  const { papers } = props
  const { recording, followUps } = props.details
  if (recording === '' && papers.length === 0 && followUps.length === 0)
    return <InsetText text="This is over. No recording is held here." />
  return (
    <section aria-labelledby="afterwards">
      <h2 class="nhsuk-heading-m" id="afterwards">
        Watch and read
      </h2>
      <ul class="nhsuk-list">
        {recording !== '' && (
          <li itemprop="recordedIn" itemscope itemtype="https://schema.org/VideoObject">
            <Video {...props} />
            <a href={recording} itemprop="contentUrl">
              Watch the recording
            </a>
          </li>
        )}
        {papers.map(({ text, href, about }) => (
          <li key={href}>
            <a href={href}>{about === null ? text : `${text} (${about})`}</a>
          </li>
        ))}
      </ul>
      {followUps.length > 0 && <h2 class="nhsuk-heading-m">Questions that came up</h2>}
      {followUps.map(({ question, answer }) => (
        <section key={question}>
          <h3 class="nhsuk-heading-s">{question}</h3>
          <Markup text={answer} media={props.media} />
        </section>
      ))}
    </section>
  )
}

function Video({ title, description, startsAt }: AfterProps) {
  return (
    <>
      <meta itemprop="name" content={title} />
      <meta itemprop="description" content={description} />
      <meta itemprop="uploadDate" content={startsAt} />
    </>
  )
}
