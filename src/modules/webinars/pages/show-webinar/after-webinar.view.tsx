import { InsetText, type KnownMedia, Markup } from '#design/index.ts'
import type { WebinarDetails } from '../../domain/details.ts'

type AfterProps = {
  readonly title: string
  readonly description: string
  readonly startsAt: string
  readonly media: KnownMedia
  readonly details: Pick<WebinarDetails, 'recording' | 'slides' | 'followUps'>
}

/** What is there after a webinar: recording, slides, and questions that came up with their answers. */
export function AfterWebinar(props: AfterProps) {
  const { recording, slides, followUps } = props.details
  if (recording === '' && slides === '' && followUps.length === 0)
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
        {slides !== '' && (
          <li>
            <a href={slides}>See the slides</a>
          </li>
        )}
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
