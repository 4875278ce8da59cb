import { describe, expect, it } from 'vitest'
import { codeFromTitle, linkKey } from './suggestion.ts'

describe('two links lead to the same place', () => {
  it.each([
    ['https://www.example.org/guide/', 'http://example.org/guide', true],
    ['https://example.org/guide?utm_source=mail#top', 'https://EXAMPLE.org/guide', true],
    ['https://example.org/guide', 'https://example.org/guide-2', false],
    ['https://example.org', 'https://example.com', false],
  ])('%s and %s', (one, other, isSame) => {
    expect(linkKey(one) === linkKey(other)).toBe(isSame)
  })
})

describe('an address made of a title', () => {
  it.each([
    ['After it happened: a toolkit for talking', 1, 'after-it-happened-a-toolkit-for-talking'],
    ['Café “Où”', 2, 'cafe-ou-2'],
    ['Nobody’s rule', 1, 'nobodys-rule'],
    ['???', 1, 'resource'],
    ['x'.repeat(200), 1, 'x'.repeat(60)],
  ])('%s', (title, attempt, code) => {
    expect(codeFromTitle(title, attempt)).toBe(code)
  })
})
