import { lexer } from 'marked'
import { asIfTyped } from './pasted-text.ts'
import { type Piece, type Reading, readWords } from './read-words.ts'
import type { TextPart, WordPart } from './text-parts.ts'

/** What was read of a text, and what an editor should know about it, in plain words and in the order of the text. */
export type ReadText = { readonly parts: readonly TextPart[]; readonly problems: readonly string[] }

/** Deeper than any list or quote that a reader can follow. What is deeper is shown as it was typed. */
const deepest = 5
const longest = 200_000

/**
 * Reads light markup into the closed table of parts. Nothing is refused: what is no part of the table (HTML, code,
 * pictures from elsewhere, dangerous addresses) stays what it was typed as, plain text.
 */
export function readText(typed: string): ReadText {
  const text = asIfTyped(typed.slice(0, longest)).replace(/[^\P{Cc}\t\n]/gu, '')
  const problems = new Set<string>()
  const reading = { problem: (says: string) => void problems.add(says), level: 1 }
  if (noSpace.test(text)) problems.add('A heading has no space after its #. Type one: ## What helped')
  if (tooDeep.test(text)) return nestedTooDeep(text)
  try {
    const parts = readPieces(lexer(text, { gfm: true, breaks: true }), reading, 0)
    return { parts, problems: [...problems] }
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault
    return nestedTooDeep(text)
  }
}

/** A line that was meant as a heading. One # with a word is left alone: so people write of a subject elsewhere. */
const noSpace = /^##+[^#\s]/m

/** Quotes within quotes by the dozen: nobody wrote that to be read, and reading it takes long. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){20}/m

function nestedTooDeep(text: string): ReadText {
  return { parts: [asTyped(text)], problems: ['The text is nested too deep to be shown as it is meant.'] }
}

type TextReading = Reading & { level: number }

function readPieces(pieces: readonly Piece[], reading: TextReading, depth: number): TextPart[] {
  return pieces.flatMap((piece) => readPiece(piece, reading, depth))
}

function readPiece(piece: Piece, reading: TextReading, depth: number): TextPart[] {
  if (piece.type === 'space' || piece.type === 'def' || piece.type === 'hr' || piece.type === 'checkbox') return []
  if (piece.type === 'paragraph' || (piece.type === 'text' && piece.tokens)) return paragraphs(piece, reading)
  if (piece.type === 'heading') return [heading(piece, reading)]
  if (piece.type === 'blockquote' && depth < deepest)
    return [{ is: 'quote', parts: readPieces(piece.tokens ?? [], reading, depth + 1) }]
  if (piece.type === 'list' && depth < deepest) return [list(piece, reading, depth)]
  if (piece.type === 'table') return [table(piece, reading)]
  if (piece.type === 'html') reading.problem('HTML is shown as it is typed. Use the markup of this editor instead.')
  return piece.raw.trim() === '' ? [] : [asTyped(piece.type === 'code' ? (piece.text ?? piece.raw) : piece.raw)]
}

/** Pictures stand on lines of their own, wherever in a paragraph they were typed. */
function paragraphs({ tokens = [] }: Piece, reading: Reading): TextPart[] {
  const parts: TextPart[] = []
  let words: WordPart[] = []
  const close = () => {
    if (words.some((word) => word.is !== 'new line' && (word.is !== 'text' || word.text.trim() !== '')))
      parts.push({
        is: 'paragraph',
        words: words.filter((word, at) => word.is !== 'new line' || (at > 0 && at < words.length - 1)),
      })
    words = []
  }
  for (const word of readWords(tokens, reading, 0)) {
    if (word.is !== 'picture') words.push(word)
    else {
      close()
      parts.push(word)
    }
  }
  close()
  return parts
}

function heading({ depth = 2, tokens = [] }: Piece, reading: TextReading): TextPart {
  const words = readWords(tokens, reading, 0).filter((word) => word.is !== 'picture')
  if (depth === 1) reading.problem('Begin headings with ##. The title of the page is its only heading of level 1.')
  if (depth > 3) reading.problem('A heading has more than three #. There are headings of two levels: ## and ###.')
  const level = depth <= 2 ? 2 : 3
  if (level === 3 && reading.level === 1)
    reading.problem('The first heading has ###. Begin with ##, so that no level is skipped.')
  reading.level = level
  return { is: 'heading', level, words }
}

function list({ ordered, start, items = [] }: Piece, reading: TextReading, depth: number): TextPart {
  const from = ordered === true ? Number(start ?? 1) : null
  return { is: 'list', from, items: items.map((item) => readPieces(item.tokens ?? [], reading, depth + 1)) }
}

function table({ header = [], rows = [] }: Piece, reading: Reading): TextPart {
  const cell = ({ tokens = [] }: { readonly tokens?: readonly Piece[] }) =>
    readWords(tokens, reading, 0).filter((word) => word.is !== 'picture')
  return { is: 'table', head: header.map(cell), rows: rows.map((row) => row.map(cell)) }
}

function asTyped(raw: string): TextPart {
  const lines = raw.trim().split(/\r?\n/)
  const words = lines.flatMap((text, at) => [
    ...(at > 0 ? [{ is: 'new line' } as const] : []),
    { is: 'text', text } as const,
  ])
  return { is: 'paragraph', words }
}
