import { Heading, Markup, SummaryList } from '#design/index.ts'
import { type EntryFrame, PublicEntry } from '#modules/publishing/index.ts'

type PositionProps = EntryFrame & {
  readonly description: string
  /** What we said, in the light markup. */
  readonly said: string
  /** Who asked, what about, until when; none where nobody asked. */
  readonly facts: readonly { readonly name: string; readonly value: string; readonly href: string | null }[]
  readonly signed: readonly { readonly name: string; readonly says: string }[]
  readonly outcome: { readonly text: string; readonly since: string | null } | null
  /** Whether somebody asked, so that an outcome is to be expected. */
  readonly isAsked: boolean
}

/** A position or a consultation response: who asked, what we said, who signed, and what came of it. */
export function PositionView(props: PositionProps) {
  const { description, said, facts, signed, media } = props
  return (
    <PublicEntry {...props}>
      <p class="nhsuk-lede-text">{description}</p>
      {facts.length > 0 && (
        <SummaryList
          rows={facts.map(({ name, value, href }) => ({
            key: { text: name },
            value: href === null ? { text: value } : { html: <a href={href}>{value}</a> },
          }))}
        />
      )}
      <Outcome {...props} />
      <Heading level={2} size="m" text="What we said" />
      <Markup text={said} media={media} />
      {signed.length > 0 && (
        <>
          <Heading level={2} size="m" text="Who signed" />
          <ul class="nhsuk-list nhsuk-list--bullet">
            {signed.map(({ name, says }) => (
              <li key={`${name} ${says}`}>{says === '' ? name : `${name}, ${says}`}</li>
            ))}
          </ul>
        </>
      )}
    </PublicEntry>
  )
}

function Outcome({ outcome, isAsked, media }: PositionProps) {
  if (outcome === null && !isAsked) return null
  return (
    <>
      <Heading level={2} size="m" text="What came of it" />
      {outcome === null ? (
        <p>Nothing is known yet. This page says so when something is.</p>
      ) : (
        <>
          {outcome.since !== null && <p class="lessen-found__about">Known since {outcome.since}</p>}
          <Markup text={outcome.text} media={media} />
        </>
      )}
    </>
  )
}
