import { expect, test } from 'vitest'
import { hideNames, somebody } from './hide-names.ts'

const names = ['Will Carter', 'Anne-Marie O’Dell', 'Kit Jessop']

test('names of others go, whole or in part, in capitals and beside punctuation', () => {
  expect(hideNames('Will Carter sat with WILL; Carter’s chair, (Anne-Marie).', names)).toBe(
    `${somebody} sat with ${somebody}; ${somebody}’s chair, (${somebody}).`,
  )
})

test('words that are no names stay, and so does the person’s own name', () => {
  expect(hideNames('Kit will not carter. Willing.', names, ['Kit Jessop'])).toBe('Kit will not carter. Willing.')
})

test('nothing is taken from a text without names, however odd these are', () => {
  for (const odd of [[], [''], ['(.*)'], ['A'], ['   '], ['de'], ['$&']])
    expect(hideNames('A day.', odd)).toBe('A day.')
})
