/** An answer that may also be that nobody knows. Not the same as no answer at all, which is `null` everywhere. */
export type Known = 'yes' | 'no' | 'not known'

/** Whether words say that nobody knows, so that a text can be told from one that is still missing. */
export function saysNotKnown(words: string): boolean {
  return /^\s*(?:not known|unknown|nobody knows|n\/k)\s*\.?\s*$/i.test(words)
}
