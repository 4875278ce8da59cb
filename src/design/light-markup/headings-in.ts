import { readText } from './read-text.ts'
import { type TextPart, wordsAlone } from './text-parts.ts'

/** A heading of a text, and the part of the address that leads to it (`#part-what-we-do`). */
export type TextHeading = { readonly id: string; readonly level: 2 | 3; readonly text: string }

/** The headings of a text in light markup, in order: for the contents list of a long page. Those in quotes and lists are none. */
export function headingsIn(typed: string): readonly TextHeading[] {
  const { parts } = readText(typed)
  const ids = idsOfHeadings(parts)
  return parts.flatMap((part, at) => {
    const id = ids[at]
    return part.is === 'heading' && id !== undefined ? [{ id, level: part.level, text: wordsAlone(part.words) }] : []
  })
}

/** The id of each part that is a heading, by its place: from its words, so that it stays while others come and go; each once. */
export function idsOfHeadings(parts: readonly TextPart[]): readonly (string | undefined)[] {
  const taken = new Map<string, number>()
  return parts.map((part) => {
    if (part.is !== 'heading') return undefined
    const words = wordsAlone(part.words)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
    const id = `part-${words.slice(0, 60).replace(/^-|-$/g, '')}`
    const before = taken.get(id) ?? 0
    taken.set(id, before + 1)
    return before === 0 ? id : `${id}--${before + 1}`
  })
}
