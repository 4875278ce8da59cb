import { type Content, Heading, InsetText, type KnownMedia, Markup } from '#design/index.ts'

/** How far a translation can be trusted. */
type Standing = {
  readonly isByMachine: boolean
  readonly signed: { readonly name: string; readonly on: string; readonly text: string } | null
}

type EntryTwinProps = {
  readonly title: string
  readonly description: string
  readonly text: string
  readonly media: KnownMedia
  /** Null where the frame of the page says it, as for easy read. */
  readonly standing: Standing | null
  /** Facts that hold in any words; null where there are none. */
  readonly besides: Content | null
}

/** An entry in other words: what was written in these words and nothing else, so that no page mixes two languages. */
export function EntryTwinView({ title, description, text, media, standing, besides }: EntryTwinProps) {
  return (
    <article>
      <Heading level={1} size="l" text={title} />
      {standing !== null && standing.signed === null && <NotSigned {...standing} />}
      {description !== '' && <p class="nhsuk-lede-text">{description}</p>}
      {besides}
      <Markup text={text} media={media} />
      {standing !== null && standing.signed !== null && (
        <p class="lessen-found__about">
          Gwiriwyd gan {standing.signed.name},{' '}
          <time lang="en" dateTime={standing.signed.on}>
            {standing.signed.text}
          </time>
          .
        </p>
      )}
    </article>
  )
}

/** Said in both languages, because neither reader may miss it. */
function NotSigned({ isByMachine }: Standing) {
  return (
    <InsetText visuallyHiddenText="Gwybodaeth">
      <p>{isByMachine && 'Drafft peiriant. '}Nid oes siaradwr Cymraeg wedi gwirio’r dudalen hon eto.</p>
      <p lang="en">{isByMachine && 'Drafted by a machine. '}No Welsh speaker has checked this page yet.</p>
    </InsetText>
  )
}
