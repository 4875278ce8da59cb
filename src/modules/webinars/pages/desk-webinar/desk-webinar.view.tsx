import { Heading, InsetText, SummaryList } from '#design/index.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import type { ShownFeedback } from '../../domain/feedback.ts'
import type { Stage } from '../../domain/webinar.ts'
import { FeedbackView } from '../feedback.view.tsx'
import { Registered, type RegisteredRow } from './registered.view.tsx'

type DeskWebinarProps = {
  readonly title: string
  readonly when: string
  readonly href: string
  readonly publicHref: string
  /** Where it is written. */
  readonly writeHref: string
  readonly stage: Stage
  /** Whether there is still something to come to. */
  readonly comes: boolean
  /** Whether it was or is being held. */
  readonly hasBegun: boolean
  readonly because: string | null
  readonly capacity: number | null
  readonly hasLink: boolean
  readonly hasWord: boolean
  readonly rows: readonly RegisteredRow[]
  readonly feedback: ShownFeedback
  readonly said: readonly string[]
  readonly tokens: FormTokens
}

/** One webinar for the team: how it stands, what can be done, who registered, what they said. */
export function DeskWebinarView(props: DeskWebinarProps) {
  const {
    title,
    when,
    href,
    publicHref,
    writeHref,
    stage,
    because,
    capacity,
    hasLink,
    hasWord,
    rows,
    feedback,
    said,
    tokens,
  } = props
  const places = rows.filter(({ hasPlace }) => hasPlace).length
  return (
    <>
      <Heading level={1} size="l" text={title} caption="Who registered" />
      {stage === 'called off' && <InsetText text={`Called off. Everybody registered is told: ${because ?? ''}`} />}
      {stage === 'withdrawn' && (
        <InsetText text="Withdrawn. Everybody registered is told that it will not take place. Nobody is reminded, and no place is offered. If you publish it again, everybody is told that it takes place after all." />
      )}
      <SummaryList
        rows={[
          { key: 'When', value: when },
          { key: 'Places', value: placesInWords(places, capacity) },
          { key: 'Joining link', value: hasLink ? 'Set' : 'Not set yet' },
          { key: 'Word for being there', value: hasWord ? 'Set' : 'Not set' },
        ]}
      />
      <ul class="nhsuk-list">
        {stage !== 'withdrawn' && (
          <li>
            <a href={publicHref}>Its public page</a>
          </li>
        )}
        <li>
          <a href={writeHref}>
            {stage === 'withdrawn' ? 'Write on it, and publish it again' : 'Write on it, or withdraw it'}
          </a>
        </li>
        <li>
          <a href={`${href}/set-up`}>Set the joining link, the word and the reminders</a>
        </li>
        {rows.length > 0 && (
          <>
            <li>
              <a href={`${href}/mail`}>Write to those registered</a>
            </li>
            <li>
              <a href={`${href}/export`}>Take the list out as a file</a>
            </li>
          </>
        )}
        {props.comes && (
          <li>
            <a href={`${href}/call-off`}>Call it off</a>
          </li>
        )}
      </ul>
      <Heading level={2} size="m" text="Registered" />
      <Registered rows={rows} action={`${href}/attendance`} hasBegun={props.hasBegun} tokens={tokens} />
      {props.hasBegun && <FeedbackView feedback={feedback} level={2} />}
      {said.length > 0 && (
        <>
          <Heading level={3} size="s" text="In their own words" />
          {said.map((words) => (
            <blockquote key={words} class="nhsuk-inset-text">
              <p>{words}</p>
            </blockquote>
          ))}
        </>
      )}
    </>
  )
}

function placesInWords(places: number, capacity: number | null): string {
  if (capacity === null) return `${places} taken, no limit`
  const more = places > capacity ? '. Who has a place keeps it; nobody gets another until fewer have one' : ''
  return `${places} of ${capacity} taken${more}`
}
