/** What stands where words were taken out. */
export const takenOut = '[taken out]'

/** A text without these words, and how often one stood there. Words are found whole and in any case; longer ones first. */
export function takeOut(
  text: string,
  words: readonly string[],
  instead: string = takenOut,
): { readonly text: string; readonly count: number } {
  const found = words.map((word) => word.trim()).filter((word) => word !== '')
  if (found.length === 0) return { text, count: 0 }
  const any = found
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|')
  let count = 0
  const left = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu'), () => {
    count += 1
    return instead
  })
  return { text: left, count }
}

/** The same of every text in a value, however deep; keys and everything that is no text stay. */
export function takeOutEverywhere<T>(value: T, words: readonly string[], instead?: string): T
export function takeOutEverywhere(value: unknown, words: readonly string[], instead?: string): unknown {
  if (typeof value === 'string') return takeOut(value, words, instead).text
  if (Array.isArray(value)) return value.map((part: unknown) => takeOutEverywhere(part, words, instead))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, takeOutEverywhere(part, words, instead)]))
}
