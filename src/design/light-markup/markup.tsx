import type { Id } from '#basics/id.ts'
import { Table } from '../components/table/table.tsx'
import { idsOfHeadings } from './headings-in.ts'
import { readText } from './read-text.ts'
import { mediaAt } from './safe-address.ts'
import { type TextCell, type TextPart, type WordPart, wordsAlone } from './text-parts.ts'

/** A picture that a text shows: where it is now, in which sizes (as `srcset` has them), how large, and whose. */
export type KnownPicture = {
  readonly is: 'picture'
  readonly href: string
  readonly sources: string | null
  readonly width: number
  readonly height: number
  readonly credit: string | null
}

/** A document that a text offers: where it is now, and what it is ("PDF, 340 KB"). */
export type KnownDocument = { readonly is: 'document'; readonly href: string; readonly says: string }

/** What is known of the pictures and documents of a text. A picture that is not known is told in words instead. */
export type KnownMedia = ReadonlyMap<Id, KnownPicture | KnownDocument>

/** A text in light markup, and what is known of its pictures. */
export type MarkupProps = { readonly text: string; readonly media?: KnownMedia | undefined }

/** Shows a text in light markup: only elements of a closed table, whatever was typed. Its headings can be led to (`headingsIn`). */
export function Markup({ text, media = new Map() }: MarkupProps) {
  const { parts } = readText(text)
  return <Parts parts={parts} media={media} ids={idsOfHeadings(parts)} />
}

type PartsProps = {
  readonly parts: readonly TextPart[]
  readonly media: KnownMedia
  /** The ids of those that are headings and can be led to. */
  readonly ids?: readonly (string | undefined)[]
}

function Parts({ parts, media, ids = [] }: PartsProps) {
  return parts.map((part, key) => <Part key={key} part={part} media={media} id={ids[key]} />)
}

type PartProps = { readonly part: TextPart; readonly media: KnownMedia; readonly id?: string | undefined }

function Part({ part, media, id }: PartProps) {
  if (part.is === 'paragraph')
    return (
      <p>
        <Words words={part.words} media={media} />
      </p>
    )
  if (part.is === 'heading') return <TextHeading part={part} media={media} id={id} />
  if (part.is === 'list') return <TextList part={part} media={media} />
  if (part.is === 'quote')
    return (
      <blockquote class="nhsuk-inset-text">
        <Parts parts={part.parts} media={media} />
      </blockquote>
    )
  return part.is === 'table' ? <TextTable part={part} media={media} /> : <Picture part={part} media={media} />
}

type TextHeadingProps = {
  readonly part: Extract<TextPart, { readonly is: 'heading' }>
  readonly media: KnownMedia
  readonly id: string | undefined
}

function TextHeading({ part, media, id }: TextHeadingProps) {
  const words = <Words words={part.words} media={media} />
  if (part.level === 3)
    return (
      <h3 class="nhsuk-heading-s" id={id}>
        {words}
      </h3>
    )
  return (
    <h2 class="nhsuk-heading-m" id={id}>
      {words}
    </h2>
  )
}

function TextList({
  part,
  media,
}: {
  readonly part: Extract<TextPart, { readonly is: 'list' }>
  readonly media: KnownMedia
}) {
  const items = part.items.map((item, key) => (
    <li key={key}>
      <Item parts={item} media={media} />
    </li>
  ))
  if (part.from === null) return <ul class="nhsuk-list nhsuk-list--bullet">{items}</ul>
  return (
    <ol class="nhsuk-list nhsuk-list--number" start={part.from === 1 ? undefined : part.from}>
      {items}
    </ol>
  )
}

/** An item of one line is that line; a heading in a list would break the order of the page's headings. */
function Item({ parts, media }: { readonly parts: readonly TextPart[]; readonly media: KnownMedia }) {
  return parts.map((part, key) => {
    if (part.is === 'heading') return <strong key={key}>{wordsAlone(part.words)}</strong>
    const isLine = part.is === 'paragraph' && parts.filter(({ is }) => is === 'paragraph').length === 1
    return isLine ? <Words key={key} words={part.words} media={media} /> : <Part key={key} part={part} media={media} />
  })
}

function TextTable({
  part,
  media,
}: {
  readonly part: Extract<TextPart, { readonly is: 'table' }>
  readonly media: KnownMedia
}) {
  const cell = (words: TextCell) => ({ html: <Words words={words} media={media} /> })
  const heads = part.head.map(wordsAlone)
  return (
    <Table
      responsive
      head={part.head.map(cell)}
      rows={part.rows.map((row) => row.map((words, at) => ({ ...cell(words), header: heads[at] ?? '' })))}
    />
  )
}

function Picture({
  part,
  media,
}: {
  readonly part: Extract<TextPart, { readonly is: 'picture' }>
  readonly media: KnownMedia
}) {
  const known = media.get(part.media)
  if (known?.is !== 'picture') return <p>[Picture: {part.alternative}]</p>
  return (
    <figure class="nhsuk-image">
      <img
        class="nhsuk-image__img"
        src={known.href}
        srcset={known.sources ?? undefined}
        sizes={known.sources === null ? undefined : '(min-width: 48em) 44em, 100vw'}
        alt={part.alternative}
        width={known.width}
        height={known.height}
        loading="lazy"
        decoding="async"
      />
      {known.credit !== null && <figcaption class="nhsuk-image__caption">{known.credit}</figcaption>}
    </figure>
  )
}

function Words({ words, media }: { readonly words: readonly WordPart[]; readonly media: KnownMedia }) {
  return words.map((word, key) => {
    if (word.is === 'text') return word.text
    if (word.is === 'new line') return <br key={key} />
    if (word.is === 'link') return <TextLink key={key} link={word} media={media} />
    const inner = <Words words={word.words} media={media} />
    return word.is === 'strong' ? <strong key={key}>{inner}</strong> : <em key={key}>{inner}</em>
  })
}

/**
 * A link to another site says to which, unless its words do, and one to a document what it is and how large: nobody is
 * surprised, and nothing opens in a new window.
 */
function TextLink({
  link,
  media,
}: {
  readonly link: Extract<WordPart, { readonly is: 'link' }>
  readonly media: KnownMedia
}) {
  const { href, site, words } = link
  const document = documentAt(href, media)
  const saysWhere = site === null || wordsAlone(words).toLowerCase().includes(site)
  return (
    <>
      <a href={document?.href ?? href} rel={site === null ? undefined : 'external noopener'}>
        <Words words={words} media={media} />
      </a>
      {!saysWhere && ` (${site})`}
      {document && ` (${document.says})`}
    </>
  )
}

function documentAt(href: string, media: KnownMedia): KnownDocument | undefined {
  const known = media.get(mediaAt(href)?.media ?? '')
  return known?.is === 'document' ? known : undefined
}
