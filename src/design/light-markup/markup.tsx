import type { Id } from '#basics/id.ts'
import { Table } from '../components/table/table.tsx'
import { readText } from './read-text.ts'
import { type TextCell, type TextPart, type WordPart, wordsAlone } from './text-parts.ts'

/** How large the pictures of a text are, and whose they are. One that is not known is told in words instead. */
export type KnownPictures = ReadonlyMap<
  Id,
  { readonly width: number; readonly height: number; readonly credit: string | null }
>

/** A text in light markup, and what is known of its pictures. */
export type MarkupProps = { readonly text: string; readonly media?: KnownPictures | undefined }

/** Shows a text in light markup: only elements of a closed table, whatever was typed. */
export function Markup({ text, media = new Map() }: MarkupProps) {
  return <Parts parts={readText(text).parts} media={media} />
}

function Parts({ parts, media }: { readonly parts: readonly TextPart[]; readonly media: KnownPictures }) {
  return parts.map((part, key) => <Part key={key} part={part} media={media} />)
}

function Part({ part, media }: { readonly part: TextPart; readonly media: KnownPictures }) {
  if (part.is === 'paragraph')
    return (
      <p>
        <Words words={part.words} />
      </p>
    )
  if (part.is === 'heading') return <TextHeading part={part} />
  if (part.is === 'list') return <TextList part={part} media={media} />
  if (part.is === 'quote')
    return (
      <blockquote class="nhsuk-inset-text">
        <Parts parts={part.parts} media={media} />
      </blockquote>
    )
  return part.is === 'table' ? <TextTable part={part} /> : <Picture part={part} media={media} />
}

function TextHeading({ part }: { readonly part: Extract<TextPart, { readonly is: 'heading' }> }) {
  const words = <Words words={part.words} />
  return part.level === 2 ? <h2 class="nhsuk-heading-m">{words}</h2> : <h3 class="nhsuk-heading-s">{words}</h3>
}

function TextList({
  part,
  media,
}: {
  readonly part: Extract<TextPart, { readonly is: 'list' }>
  readonly media: KnownPictures
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
function Item({ parts, media }: { readonly parts: readonly TextPart[]; readonly media: KnownPictures }) {
  return parts.map((part, key) => {
    if (part.is === 'heading') return <strong key={key}>{wordsAlone(part.words)}</strong>
    const isLine = part.is === 'paragraph' && parts.filter(({ is }) => is === 'paragraph').length === 1
    return isLine ? <Words key={key} words={part.words} /> : <Part key={key} part={part} media={media} />
  })
}

function TextTable({ part }: { readonly part: Extract<TextPart, { readonly is: 'table' }> }) {
  const cell = (words: TextCell) => ({ html: <Words words={words} /> })
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
  readonly media: KnownPictures
}) {
  const known = media.get(part.media)
  if (known === undefined) return <p>[Picture: {part.alternative}]</p>
  return (
    <figure class="nhsuk-image">
      <img
        class="nhsuk-image__img"
        src={part.href}
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

function Words({ words }: { readonly words: readonly WordPart[] }) {
  return words.map((word, key) => {
    if (word.is === 'text') return word.text
    if (word.is === 'new line') return <br key={key} />
    if (word.is === 'link') return <TextLink key={key} link={word} />
    const inner = <Words words={word.words} />
    return word.is === 'strong' ? <strong key={key}>{inner}</strong> : <em key={key}>{inner}</em>
  })
}

/** A link to another site says to which, unless its words do: nobody is surprised, and nothing opens in a new window. */
function TextLink({ link }: { readonly link: Extract<WordPart, { readonly is: 'link' }> }) {
  const { href, site, words } = link
  const saysWhere = site === null || wordsAlone(words).toLowerCase().includes(site)
  return (
    <>
      <a href={href} rel={site === null ? undefined : 'external noopener'}>
        <Words words={words} />
      </a>
      {!saysWhere && ` (${site})`}
    </>
  )
}
