import { expect, test } from 'vitest'
import { belongsOn, listingDetails, passes, roleInWords } from './listing.ts'

test('answers that cannot be read are as if they were not there', () => {
  const read = listingDetails({
    role: 3,
    belongs: [null, 'x', { as: 'Chair' }, { body: 'demo-body', since: '2026-01-02' }],
  })
  expect(read.role).toBe('')
  expect(read.belongs).toEqual([{ body: 'demo-body', as: '', since: '2026-01-02', until: '' }])
  expect(listingDetails({ belongs: 'x' }).belongs).toEqual([])
})

test.each([
  ['', '', true],
  ['2026-01-15', '', true],
  ['2026-01-16', '', false],
  ['', '2026-01-15', true],
  ['', '2026-01-14', false],
])('who belongs from "%s" to "%s" does so on 15 January: %s', (since, until, does) => {
  expect(belongsOn({ body: 'b', as: '', since, until }, '2026-01-15')).toBe(does)
})

test('a filter lets through what has all that was chosen', () => {
  const one = { nations: ['Wales'], settings: ['health'], details: { role: 'trustee' } }
  const none = { nation: null, sector: null, role: null }
  expect(passes(one, none)).toBe(true)
  expect(passes(one, { nation: 'Wales', sector: 'health', role: 'trustee' })).toBe(true)
  for (const other of [{ nation: 'England' }, { sector: 'education' }, { role: 'adviser' }])
    expect(passes(one, { ...none, ...other })).toBe(false)
  expect(roleInWords('trustee')).toBe('Trustee')
})
