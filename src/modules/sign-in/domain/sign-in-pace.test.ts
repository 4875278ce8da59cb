import { describe, expect, it } from 'vitest'
import { nextPath } from './next-path.ts'
import { mustWait } from './sign-in-pace.ts'

describe('the pace of tries', () => {
  it('slows a device after ten failures', () => {
    expect(mustWait({ fromThisDevice: 9, fromStrangers: 0, isKnownDevice: false })).toBe(false)
    expect(mustWait({ fromThisDevice: 10, fromStrangers: 0, isKnownDevice: true })).toBe(true)
  })

  it('slows unknown devices together, and never a known one for what others did', () => {
    expect(mustWait({ fromThisDevice: 0, fromStrangers: 30, isKnownDevice: false })).toBe(true)
    expect(mustWait({ fromThisDevice: 0, fromStrangers: 100_000, isKnownDevice: true })).toBe(false)
  })
})

describe('the page to go to after signing in', () => {
  it.each(['/', '/incidents', '/incidents/new?unit=1', '/people/a%20b'])('is one of ours: %s', (path) => {
    expect(nextPath(path)).toBe(path)
  })

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/a\\b',
    '/ x',
    'incidents',
    '',
    null,
    undefined,
    '/sign-in',
    '/sign-out',
    '/sign-in?next=/sign-in',
  ])('is the first page instead of %s', (path) => {
    expect(nextPath(path)).toBe('/')
  })
})
