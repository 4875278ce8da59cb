import { quietWords, searchWords, wordPairs } from '#basics/search-words.ts'
import type { Synonym } from '#catalogue/synonyms/define-synonym.ts'

/** One way of saying one of the things that were asked for. */
export type AskedWord = {
  /** Which thing of the query: ways with the same number are the same thing said otherwise, and the best one counts. */
  readonly place: number
  /** One word, or two that have to stand together. */
  readonly words: readonly string[]
  /** 1 for what was typed, less for what was put in its place. */
  readonly sure: number
}

/**
 * What is looked for when somebody types `typed`: each word, synonyms of single words and of phrases, spellings that may
 * have been meant (`mended`: typed word to known ones), and pairs of words as they stand in titles. Quiet words are
 * left out unless there is nothing else.
 */
export function askFor(
  typed: string,
  synonyms: Iterable<Synonym>,
  mended: ReadonlyMap<string, readonly string[]>,
): AskedWord[] {
  const all = [...new Set(searchWords(typed))]
  const telling = all.filter((word) => !quietWords.has(word))
  const words = (telling.length > 0 ? telling : all).slice(0, mostWords)
  const asked: AskedWord[] = words.map((word, place) => ({ place, words: [word], sure: 1 }))
  for (const [place, word] of words.entries())
    for (const meant of mended.get(word) ?? []) asked.push({ place, words: [meant], sure: 0.85 })
  asked.push(...saidOtherwise(typed, words, synonyms, mended))
  for (const [at, pair] of wordPairs(correct(typed, mended)).slice(0, mostWords).entries())
    asked.push({ place: mostWords + at, words: pair, sure: 0.6 })
  return asked
}

/** More words than this are not read: nobody types them, and each costs time. */
export const mostWords = 24

function saidOtherwise(
  typed: string,
  words: readonly string[],
  synonyms: Iterable<Synonym>,
  mended: ReadonlyMap<string, readonly string[]>,
): AskedWord[] {
  const found: AskedWord[] = []
  const spoken = ` ${searchWords(correct(typed, mended)).join(' ')} `
  for (const synonym of synonyms) {
    const phrases = synonym.words.map((phrase) => searchWords(phrase))
    const heard = phrases.filter((phrase) => spoken.includes(` ${phrase.join(' ')} `))
    const first = heard.flat().find((word) => places(words, word, mended).length > 0)
    if (heard.length === 0 || first === undefined) continue
    const place = places(words, first, mended)[0] ?? 0
    for (const phrase of phrases.filter((one) => !heard.includes(one))) {
      const telling = phrase.filter((word) => !quietWords.has(word))
      for (const word of telling) found.push({ place, words: [word], sure: 0.75 / Math.sqrt(telling.length) })
      for (const pair of wordPairs(phrase.join(' '))) found.push({ place, words: pair, sure: 0.75 })
    }
  }
  return found
}

function places(words: readonly string[], wanted: string, mended: ReadonlyMap<string, readonly string[]>): number[] {
  return words.flatMap((word, place) => (word === wanted || mended.get(word)?.includes(wanted) ? [place] : []))
}

/** The text with each misspelt word replaced by the likeliest one. */
function correct(typed: string, mended: ReadonlyMap<string, readonly string[]>): string {
  return searchWordsKept(typed)
    .map((word) => mended.get(word)?.[0] ?? word)
    .join(' ')
}

function searchWordsKept(typed: string): string[] {
  return wordPairs(`${typed} `).length === 0
    ? searchWords(typed)
    : [wordPairs(typed)[0]?.[0] ?? '', ...wordPairs(typed).map(([, second]) => second)]
}
