/**
 * How many slips of the finger lie between two words: a letter too many, too few, another one, or two changed round
 * (Damerau 1964, Levenshtein 1966, in the restricted form: no letter is moved twice).
 */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1)
      here.push(least)
    }
    before = last
    last = here
  }
  return last[other.length] ?? 0
}

/** How many slips are believed of a word: none in one or two letters, one below eight, then two. */
export function slipsBelieved(word: string): number {
  if (word.length < 3) return 0
  return word.length < 8 ? 1 : 2
}

/**
 * The known words that somebody may have meant, closest first, three at most; those with the same first letter go
 * before others that are as close, because the first letter is seldom wrong. Numbers are never mended.
 */
export function meantWords(typed: string, known: readonly string[]): string[] {
  if (/\d/.test(typed)) return []
  const believed = slipsBelieved(typed)
  return known
    .map((word) => ({ word, slips: slipsBetween(typed, word) }))
    .filter(({ slips }) => slips > 0 && slips <= believed)
    .toSorted((a, b) => a.slips - b.slips || firstLetter(typed, a.word) - firstLetter(typed, b.word))
    .slice(0, 3)
    .map(({ word }) => word)
}

function firstLetter(typed: string, word: string): number {
  return typed[0] === word[0] ? 0 : 1
}
