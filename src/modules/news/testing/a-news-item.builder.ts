import type { WrittenEntry } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'

/** What may be said of a news item in a test or a world; everything else is left out. */
type NewsWish = Partial<Omit<WrittenEntry, 'details' | 'shape'>> & {
  readonly code: string
  readonly authors?: readonly string[]
  readonly closesOn?: string
  readonly takePart?: string
  readonly corrections?: readonly { readonly on: string; readonly says: string }[]
}

/** A news item by these authors; a call to take part where it closes on a day. */
export function aNewsItem({ authors = [], closesOn, takePart, corrections = [], ...given }: NewsWish): WrittenEntry {
  return anEntry({
    title: given.code,
    kind: closesOn === undefined ? 'news' : 'call',
    description: 'What happened, in a sentence.',
    body: 'What happened, at length.',
    ...given,
    shape: 'news',
    details: {
      authors: authors.map((name) => ({ name })),
      corrections: corrections.map(({ on, says }) => ({ on, says })),
      ...(closesOn !== undefined && { closesOn }),
      ...(takePart !== undefined && { takePart }),
    },
  })
}
