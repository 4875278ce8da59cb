import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges } from './word-changes.ts'

const words = fc.array(fc.constantFrom('door', 'open', 'the', ' ', '\n', '.', 'left', 'Ärzte'), { maxLength: 30 })

test('both texts can be read from what changed, whatever they are', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [earlier, later] = [one.join(''), other.join('')]
      const pieces = wordChanges(earlier, later)
      const without = (is: string) => pieces.flatMap((piece) => (piece.is === is ? [] : [piece.text])).join('')
      expect(without('added')).toBe(earlier)
      expect(without('taken out')).toBe(later)
    }),
  )
})

test('only the words that changed are marked', () => {
  expect(wordChanges('They left the door open.', 'They left the garden door open.')).toEqual([
    { is: 'same', text: 'They left the ' },
    { is: 'added', text: 'garden ' },
    { is: 'same', text: 'door open.' },
  ])
  expect(wordChanges('Twenty wards', 'Thirty wards')).toEqual([
    { is: 'taken out', text: 'Twenty' },
    { is: 'added', text: 'Thirty' },
    { is: 'same', text: ' wards' },
  ])
  expect(wordChanges('Open doors.', 'Let them out.')).toEqual([
    { is: 'taken out', text: 'Open doors' },
    { is: 'added', text: 'Let them out' },
    { is: 'same', text: '.' },
  ])
})

test('a book that was written anew is compared without taking all day', () => {
  const book = (word: string) => Array.from({ length: 4000 }, (_, at) => `${word}${at}`).join(' ')
  expect(wordChanges(book('a'), book('b')).map(({ is }) => is)).toEqual(['taken out', 'added'])
})
