import { expect, test } from 'vitest'
import { usefulnessInWords } from './usefulness.ts'

test.each([
  [{ yes: 0, no: 0 }, 'Too few answers to tell (0)'],
  [{ yes: 4, no: 0 }, 'Too few answers to tell (4)'],
  [{ yes: 4, no: 1 }, '4 of 5 found it useful'],
  [{ yes: 0, no: 9 }, '0 of 9 found it useful'],
])('%j is “%s”', (answers, says) => {
  expect(usefulnessInWords(answers)).toBe(says)
})
