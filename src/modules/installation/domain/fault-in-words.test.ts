import { expect, test } from 'vitest'
import { faultInWords } from './fault-in-words.ts'

test('what went wrong with a job is said in plain words', () => {
  expect(faultInWords('Error: ECONNREFUSED: connect')).toBe('A server that it needs did not answer.')
  expect(faultInWords('Error: the mail server did not take the mail: ETIMEDOUT CONN')).toBe(
    'The mail server did not take it.',
  )
  expect(faultInWords('job failed: heartbeat missed')).toBe('The process that did it stopped in the middle.')
  expect(faultInWords('DatabaseError: 53100: could not extend file')).toBe('The disk is full.')
})

test('and a fault that nobody foresaw is owned up to', () => {
  expect(faultInWords('TypeError: x is not a function')).toContain('no plain words')
})
