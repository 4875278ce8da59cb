import { readText } from './read-text.ts'
import { type TextPart, wordsAlone } from './text-parts.ts'

/** The words of a text without markup, part by part on lines of their own: for searching, for mail, for feeds. */
export function plainText(typed: string): string {
  return readText(typed).parts.map(wordsOfPart).join('\n').trim()
}

function wordsOfPart(part: TextPart): string {
  if (part.is === 'paragraph' || part.is === 'heading') return wordsAlone(part.words)
  if (part.is === 'picture') return part.alternative
  if (part.is === 'quote') return part.parts.map(wordsOfPart).join('\n')
  if (part.is === 'list') return part.items.flatMap((item) => item.map(wordsOfPart)).join('\n')
  return [part.head, ...part.rows].map((row) => row.map(wordsAlone).join(' ')).join('\n')
}

/** The beginning of a text in plain words on one line, whole words only, at most `length` letters with the "…" that says so. */
export function excerpt(typed: string, length: number): string {
  const words = plainText(typed).replace(/\s+/g, ' ')
  if (words.length <= length) return words
  const cut = words.slice(0, Math.max(0, length - 1))
  const end = words[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ')
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.–—-]+$/u, '').replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** What an editor should know about a text before anybody reads it, in plain words; nothing when all is well. */
export function problemsInMarkup(typed: string): readonly string[] {
  return readText(typed).problems
}
