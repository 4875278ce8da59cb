import { expect, it } from 'vitest'
import { copiesOf } from './copies.ts'

it.each([
  ['nothing', undefined, []],
  ['something else', 'a text', []],
  ['rows that say nothing', [{ format: '', link: '' }, null, 'x'], []],
  [
    'a row with what is known of it',
    [{ format: 'audio', link: 'https://example.org/a.mp3', size: 5 }],
    [{ format: 'audio', language: '', link: 'https://example.org/a.mp3', size: '' }],
  ],
])('the forms in %s', (_what, answer, copies) => {
  expect(copiesOf(answer)).toEqual(copies)
})
