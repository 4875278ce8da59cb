import { describe, expect, it } from 'vitest'
import { cameFromHere } from './came-from-here.ts'

const ours = 'https://lessen.example.org'
const from = (origin?: string, fetchSite?: string, host?: string) => ({ origin, fetchSite, host })

describe('where a form came from', () => {
  it('is ours when the browser says so, or says nothing', () => {
    expect(cameFromHere(from(ours, 'same-origin'), ours)).toBe(true)
    expect(cameFromHere(from(undefined, 'none'), ours)).toBe(true)
    expect(cameFromHere(from(), ours)).toBe(true)
  })

  it.each([
    ['another site', from('https://evil.example', 'cross-site')],
    ['a sister domain', from('https://other.example.org', 'same-site')],
    ['the same name without HTTPS', from('http://lessen.example.org')],
    ['a page without an origin, such as a sandboxed frame', from('null', 'cross-site')],
    ['a page without an origin that an old browser sends', from('null')],
    ['our own address behind another site’s back', from(ours, 'cross-site')],
    ['localhost, when we are not there', from('http://localhost:3000', undefined, 'localhost:3000')],
  ])('is not ours when it is %s', (_what, provenance) => {
    expect(cameFromHere(provenance, ours)).toBe(false)
  })

  it('is ours on this machine under the port that was asked, and under no other', () => {
    const local = 'http://localhost:3000'
    expect(cameFromHere(from('http://127.0.0.1:8080', undefined, '127.0.0.1:8080'), local)).toBe(true)
    expect(cameFromHere(from('http://127.0.0.1:9999', undefined, '127.0.0.1:8080'), local)).toBe(false)
    expect(cameFromHere(from('http://evil.example', undefined, 'evil.example'), local)).toBe(false)
  })
})
