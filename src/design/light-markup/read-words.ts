import { mediaAt, safeAddress } from './safe-address.ts'
import { type TextPart, type WordPart, wordsAlone } from './text-parts.ts'

/** What we use of a token of the package `marked`; all that its lexer gives has this shape. */
export type Piece = {
  readonly type: string
  readonly raw: string
  readonly text?: string
  readonly href?: string
  readonly depth?: number
  readonly ordered?: boolean
  readonly start?: number | ''
  readonly tokens?: readonly Piece[] | undefined
  readonly items?: readonly Piece[]
  readonly header?: readonly { readonly tokens?: readonly Piece[] }[]
  readonly rows?: readonly (readonly { readonly tokens?: readonly Piece[] }[])[]
}

/** Where problems are told while a text is read. */
export type Reading = { problem(says: string): void }

type Picture = Extract<TextPart, { readonly is: 'picture' }>

/** Words that say nothing of where a link leads, for those who hear one link after the other. */
const meaningless =
  /^(click( here)?|here|this|this (link|page)|link|(read |find out |see )?more|more info(rmation)?|go)$/i
const deepest = 8

/** Reads the pieces of a line. */
export function readWords(pieces: readonly Piece[], reading: Reading, depth: number): (WordPart | Picture)[] {
  return joined(pieces.flatMap((piece) => readWord(piece, reading, depth)))
}

function readWord(piece: Piece, reading: Reading, depth: number): (WordPart | Picture)[] {
  const { type, raw, text = raw, tokens = [] } = piece
  if (type === 'br') return [{ is: 'new line' }]
  if (type === 'checkbox') return []
  if (type === 'image') return picture(piece, reading)
  if (depth < deepest) {
    if (type === 'link') return link(piece, reading, depth)
    if (type === 'strong' || type === 'em')
      return [{ is: type === 'strong' ? 'strong' : 'emphasis', words: onlyWords(tokens, reading, depth) }]
    if (type === 'del') return readWords(tokens, reading, depth + 1)
  }
  if (type === 'html') reading.problem('HTML is shown as it is typed. Use the markup of this editor instead.')
  return [{ is: 'text', text: type === 'text' || type === 'escape' || type === 'codespan' ? text : raw }]
}

function link({ raw, href = '', tokens = [] }: Piece, reading: Reading, depth: number): (WordPart | Picture)[] {
  const inner = readWords(tokens, reading, depth + 1)
  const words = inner.filter((part) => part.is !== 'picture' && part.is !== 'link')
  const said = wordsAlone(words).trim()
  const address = safeAddress(href)
  if (address === undefined) {
    reading.problem(
      `The link “${said}” leads to “${href}”, which is no address. Begin with https://, mailto:, tel: or /.`,
    )
    return [{ is: 'text', text: raw }]
  }
  if (said === '') {
    reading.problem(`A link to ${href} has no words. Say where it leads.`)
    return [{ is: 'text', text: raw }, ...inner.filter((part) => part.is === 'picture')]
  }
  if (meaningless.test(said.replace(/[.…>»→\s]+$/u, '')))
    reading.problem(`The link “${said}” does not say where it leads. Use words that make sense on their own.`)
  return [{ is: 'link', ...address, words }, ...inner.filter((part) => part.is === 'picture')]
}

function picture({ raw, href = '', text = '' }: Piece, reading: Reading): (WordPart | Picture)[] {
  const found = mediaAt(href)
  const alternative = text.trim()
  if (found === undefined) reading.problem('A picture is not from the media list. Add it there first.')
  else if (alternative === '') reading.problem('A picture has no alternative text. Say in [ ] what it shows.')
  else return [{ is: 'picture', ...found, alternative }]
  return [{ is: 'text', text: raw }]
}

function onlyWords(tokens: readonly Piece[], reading: Reading, depth: number): WordPart[] {
  return readWords(tokens, reading, depth + 1).filter((part) => part.is !== 'picture')
}

/** A newline within a line is a space to a browser; pieces of text next to each other are one. */
function joined(parts: readonly (WordPart | Picture)[]): (WordPart | Picture)[] {
  const together: (WordPart | Picture)[] = []
  for (const part of parts) {
    const last = together.at(-1)
    if (part.is === 'text' && last?.is === 'text')
      together[together.length - 1] = { is: 'text', text: last.text + part.text }
    else together.push(part)
  }
  return together
}
