import type { Id } from '#basics/id.ts'

/** Everything that may stand within a line. Nothing else is ever shown: this is the closed table of light markup. */
export type WordPart =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'strong' | 'emphasis'; readonly words: readonly WordPart[] }
  | { readonly is: 'link'; readonly href: string; readonly site: string | null; readonly words: readonly WordPart[] }
  | { readonly is: 'new line' }

/** Everything that may stand on lines of its own. */
export type TextPart =
  | { readonly is: 'paragraph'; readonly words: readonly WordPart[] }
  | { readonly is: 'heading'; readonly level: 2 | 3; readonly words: readonly WordPart[] }
  | { readonly is: 'list'; readonly from: number | null; readonly items: readonly (readonly TextPart[])[] }
  | { readonly is: 'quote'; readonly parts: readonly TextPart[] }
  | { readonly is: 'table'; readonly head: readonly TextCell[]; readonly rows: readonly (readonly TextCell[])[] }
  | { readonly is: 'picture'; readonly media: Id; readonly href: string; readonly alternative: string }

/** A cell of a table. */
export type TextCell = readonly WordPart[]

/** The words of parts, without what is done to them; a new line is a space. */
export function wordsAlone(words: readonly WordPart[]): string {
  return words
    .map((word) => {
      if (word.is === 'text') return word.text
      return word.is === 'new line' ? ' ' : wordsAlone(word.words)
    })
    .join('')
}
