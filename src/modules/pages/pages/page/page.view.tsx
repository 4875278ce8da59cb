import { Breadcrumb, type ContentsItem, ContentsList, Heading, Markup, Table } from '#design/index.ts'
import { type EntryFrame, PublicEntry } from '#modules/publishing/index.ts'

/** A link to another page. */
export type PageLink = { readonly text: string; readonly href: string; readonly says: string }

type ShowPageProps = EntryFrame & {
  readonly description: string
  readonly text: string
  /** The pages above, the topmost first. */
  readonly above: readonly PageLink[]
  readonly below: readonly PageLink[]
  /** The parts of a long page; none for a short one. */
  readonly contents: readonly ContentsItem[]
  readonly governors: readonly ShownGovernor[]
}

/** Somebody who governs the network, in words. */
export type ShownGovernor = {
  readonly name: string
  readonly role: string
  readonly sector: string
  readonly nation: string
  /** What they declared, with its day; or that there is nothing; or that they have not said yet. */
  readonly interests: string
}

/** A page about the network: where it stands, its parts, its words, who governs, and the pages below it. */
export function ShowPageView(props: ShowPageProps) {
  const { description, text, media, above, below, contents, governors } = props
  return (
    <>
      {above.length > 0 && <Breadcrumb items={above} />}
      <PublicEntry {...props}>
        <p class="nhsuk-lede-text">{description}</p>
        {contents.length > 0 && <ContentsList items={contents} ariaLabel="On this page" />}
        <Markup text={text} media={media} />
        {governors.length > 0 && <Governors governors={governors} />}
        {below.length > 0 && (
          <>
            <Heading level={2} size="m" text="More about this" />
            <PageLinks links={below} />
          </>
        )}
      </PublicEntry>
    </>
  )
}

/** Links to pages, each with what it says. */
export function PageLinks({ links }: { readonly links: readonly PageLink[] }) {
  return (
    <ul class="nhsuk-list">
      {links.map(({ text, href, says }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {says !== '' && (
            <>
              <br />
              {says}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Governors({ governors }: Pick<ShowPageProps, 'governors'>) {
  const heads = ['Name', 'Role', 'Sector', 'Nation', 'Declared interests']
  return (
    <Table
      responsive
      firstCellIsHeader
      caption={{ text: 'Who governs', size: 'm' }}
      head={heads}
      rows={governors.map(({ name, role, sector, nation, interests }) =>
        [name, role, sector, nation, interests].map((text, at) => ({
          text: text === '' ? 'Not said' : text,
          header: heads[at] ?? '',
        })),
      )}
    />
  )
}
