import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { visitorBehind } from './visitor-address.ts'
import { leastMs, longEnoughAgo, makeVisitorProof, mostMs, readVisitorProof } from './visitor-proof.ts'

const [secret, path, made] = ['known to nobody but this test', '/suggest', '2026-01-15T09:30:00.000Z']
const id = newId()
const proof = makeVisitorProof(secret, path, made, id)
const after = (ms: number) => new Date(Date.parse(made) + ms).toISOString()

describe('the proof of a form that somebody without a cookie sends', () => {
  it.each([
    ['at once', 0, 'too fast'],
    ['in less than anybody types', leastMs - 1, 'too fast'],
    ['as fast as a browser that fills it in', leastMs, 'good'],
    ['in an hour', 3_600_000, 'good'],
    ['within a day', mostMs, 'good'],
    ['after more than a day', mostMs + 1, 'stale'],
    ['by a clock that is far behind the one that made it', -60_001, 'stale'],
  ])('that comes %s is as it should be', (_when, ms, is) => {
    expect(readVisitorProof(secret, path, after(ms), proof)).toMatchObject({ is })
  })

  it('says under which id it counts, and holds at once on the answer to a form that was slow enough', () => {
    const again = makeVisitorProof(secret, path, longEnoughAgo(made), id)
    expect(readVisitorProof(secret, path, made, again)).toEqual({ is: 'good', id })
  })

  it.each([
    ['none', ''],
    ['one for another form', makeVisitorProof(secret, '/elsewhere', made, id)],
    ['one of another installation', makeVisitorProof('another secret, which is as long', path, made, id)],
    ['one changed by a letter', `${proof.slice(0, 20)}${proof[20] === 'A' ? 'B' : 'A'}${proof.slice(21)}`],
    ['anything else', 'x'.repeat(90)],
  ])('holds for nothing else: %s', (_what, other) => {
    expect(readVisitorProof(secret, path, after(60_000), other)).toEqual({ is: 'stale' })
  })
})

describe('a visitor, as far as an address tells', () => {
  const same = (one: string, other: string) => visitorBehind(one, secret) === visitorBehind(other, secret)
  it.each([
    ['the same address', '203.0.113.7', '203.0.113.7', true],
    ['another address', '203.0.113.7', '203.0.113.8', false],
    ['an address written as IPv6', '203.0.113.7', '::ffff:203.0.113.7', true],
    ['two machines of one household', '2001:db8:1:2::3', '2001:0db8:1:2:aaaa:bbbb:cccc:dddd', true],
    ['two households', '2001:db8:1:2::3', '2001:db8:1:3::3', false],
    ['a short way to write it', '2001:db8::1', '2001:db8:0:0:1::', true],
  ])('%s', (_what, one, other, isSame) => {
    expect(same(one, other)).toBe(isSame)
  })

  it('is somebody else tomorrow, and no address', () => {
    const today = visitorBehind('203.0.113.7', 'today')
    expect(today).not.toBe(visitorBehind('203.0.113.7', 'tomorrow'))
    expect(today).not.toContain('203')
  })
})
