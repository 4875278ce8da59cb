import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchWords, wordPairs } from './search-words.ts'

test('accents, capitals, and every kind of apostrophe make no difference', () => {
  expect(searchWords('Let’s talk about RÉSTRAINT')).toEqual(['let', 'talk', 'about', 'restraint'])
  expect(searchWords("isn't Seni's law")).toEqual(['isnt', 'seni', 'law'])
})

test('a word with a hyphen is found by its parts and written together', () => {
  expect(searchWords('lock-down')).toEqual(['lock', 'down', 'lockdown'])
  expect(searchWords('--lock--')).toEqual(['lock'])
})

test('pairs are of neighbours, in order', () => {
  expect(wordPairs('Why do they hurt?')).toEqual([
    ['why', 'do'],
    ['do', 'they'],
    ['they', 'hurt'],
  ])
  expect(wordPairs('hurt')).toEqual([])
})

test('whatever is typed, words are small letters and digits only, and taking apart what was taken apart changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const words = searchWords(text)
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
      expect(searchWords(words.join(' '))).toEqual(words)
    }),
  )
})
