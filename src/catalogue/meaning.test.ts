import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { brokenReleases, extendLock, meaningOf, meaningsOf, readLock } from './meaning.ts'
import { catalogue } from './offered.ts'

const locked = readLock(readFileSync(new URL('./catalogue.lock', import.meta.url), 'utf8'))

describe('a released entry keeps its meaning', () => {
  test('every released entry is there and means what it meant', () => {
    expect(locked.size).toBeGreaterThan(0)
    expect(brokenReleases(locked, meaningsOf(catalogue))).toEqual([])
  })

  test('an entry that means something else is noticed', () => {
    const before = new Map([['practices/a', meaningOf({ code: 'a', isHold: true })]])
    const after = new Map([['practices/a', meaningOf({ code: 'a', isHold: false })]])
    expect(brokenReleases(before, after)).toEqual([
      'practices/a was released and means something else now: put it back, and write a new entry',
    ])
  })

  test('an entry that is gone is noticed', () => {
    expect(brokenReleases(new Map([['roles/a', 'x']]), new Map())).toEqual([
      'roles/a was released and is gone: old records still point to it',
    ])
  })
})

describe('meaning', () => {
  test('does not change with the order of lines, the place in a list, or a later review', () => {
    const entry = { code: 'a', says: 'A.', order: 1, reviewedOn: '2026-01-01', law: [{ title: 'L', verified: false }] }
    const later = { law: [{ verified: true, title: 'L' }], order: 9, reviewedOn: '2027-01-01', says: 'A.', code: 'a' }
    expect(meaningOf(later)).toBe(meaningOf(entry))
  })

  test('changes with the words of a definition, a national code, or a permission', () => {
    const entry = { code: 'a', says: 'A.', mhsds: '01', permissions: ['a.b'] }
    const others = [
      { ...entry, says: 'B.' },
      { ...entry, mhsds: '02' },
      { ...entry, permissions: ['a.b', 'a.c'] },
    ]
    expect(new Set([entry, ...others].map(meaningOf)).size).toBe(4)
  })
})

test('writing the lock adds what is new and leaves what was released', () => {
  const first = extendLock(
    '',
    new Map([
      ['roles/b', '2'],
      ['roles/a', '1'],
    ]),
  )
  const second = extendLock(
    first,
    new Map([
      ['roles/a', 'changed'],
      ['roles/c', '3'],
    ]),
  )
  expect([...readLock(second)]).toEqual([
    ['roles/a', '1'],
    ['roles/b', '2'],
    ['roles/c', '3'],
  ])
})
