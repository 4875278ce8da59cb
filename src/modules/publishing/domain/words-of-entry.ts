import { searchWords, wordPairs } from '#basics/search-words.ts'
import type { EntryContent } from './entry.ts'

/** A word, or two that stand together, with how much of the entry it says: above 0. */
export type WeighedWord = { readonly words: readonly string[]; readonly weight: number }

/**
 * By which words an entry is found, and how much each says about it: above 0, below 1. A word of a short title says more
 * than one of a long title; the second time it stands somewhere it adds less than the first (as in BM25F: Robertson,
 * Zaragoza and Taylor, 2004). `kindName` is what the kind is called.
 */
export function wordsOfEntry(entry: EntryContent, kindName: string): WeighedWord[] {
  const summed = new Map<string, { words: readonly string[]; sum: number }>()
  const add = (words: readonly string[], weight: number) => {
    const key = words.join(' ')
    const known = summed.get(key)
    if (known) known.sum += weight
    else summed.set(key, { words, sum: weight })
  }
  const all = (text: string, weight: number) => {
    for (const word of searchWords(text)) add([word], weight)
  }
  const titleWords = searchWords(entry.title).length
  all(entry.title, 5 / (0.6 + titleWords / 10))
  for (const pair of wordPairs(entry.title)) add(pair, 4)
  for (const pair of wordPairs(entry.description)) add(pair, 1)
  for (const topic of entry.topics) all(topic, 2.5)
  all(kindName, 2.5)
  for (const name of entry.people) all(name, 3)
  all(entry.publisher ?? '', 1.5)
  all(entry.description, 1.6)
  for (const text of [...entry.audiences, ...entry.settings, ...entry.nations, ...entry.formats]) all(text, 1)
  all(entry.yearStated ?? '', 1)
  all(entry.body, 0.4)
  for (const twin of [entry.welsh, entry.easyRead]) all(twin ? `${twin.title} ${twin.description}` : '', 1)
  return [...summed.values()].map(({ words, sum }) => ({ words, weight: sum / (sum + half) }))
}

/** The sum of weights at which a word says half of what a word can say. */
const half = 3
