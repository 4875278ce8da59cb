import { describe, expect, it } from 'vitest'
import { browserWords } from './browser-words.ts'
import { isFreshProof } from './fresh-proof.ts'

describe('a browser in words', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36',
      'Chrome on Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge on Windows',
    ],
    [
      'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
      'Safari on iPad',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36',
      'Samsung Internet on Android',
    ],
    ['curl/8.0 <script>', 'unknown browser'],
    [undefined, 'unknown browser'],
  ])('%s', (header, words) => {
    expect(browserWords(header)).toBe(words)
  })
})

describe('a fresh proof', () => {
  const at = (minutes: number) => new Date(Date.parse('2026-01-15T09:30:00Z') + minutes * 60_000).toISOString()

  it('counts for ten minutes, and not a moment longer', () => {
    expect(isFreshProof(at(0), at(0))).toBe(true)
    expect(isFreshProof(at(0), at(9.99))).toBe(true)
    expect(isFreshProof(at(0), at(10))).toBe(false)
    expect(isFreshProof(undefined, at(0))).toBe(false)
  })

  it('is none when it seems to come from the future: the clock went back', () => {
    expect(isFreshProof(at(30), at(0))).toBe(false)
  })
})
