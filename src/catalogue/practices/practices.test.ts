import { describe, expect, test } from 'vitest'
import codeLists from '#tests/data/domain/code-lists.json' with { type: 'json' }
import { catalogue } from '../offered.ts'

const practices = [...catalogue.practices.values()]
const national = new Map(codeLists['mhsds.restrictiveInterventionType'].codes.map((one) => [one.code, one]))
const sentence = /^[A-Z].*\.$/

describe.each(practices)('$code', (practice) => {
  test('has a name to choose, a sentence that says what it is, and a source', () => {
    expect(practice.name).toMatch(/^[A-Z].{3,60}[^.]$/)
    expect(practice.says).toMatch(sentence)
    expect(practice.source.length).toBeGreaterThan(20)
  })

  test('has a national code from the list, in the list’s own group, or none', () => {
    if (practice.mhsds === undefined) return
    expect(national.get(practice.mhsds)?.group).toBe(practice.family)
  })

  test('asks what its family needs: a position for holds, a medicine for medicines', () => {
    expect(practice.isHold).toBe(practice.family === 'physical')
    expect(practice.usesMedicine).toBe(practice.family === 'chemical')
  })
})

test('every national code has exactly one practice, so that an export loses and doubles nothing', () => {
  const codes = practices.flatMap(({ mhsds }) => mhsds ?? []).toSorted()
  expect(codes).toEqual([...national.keys()].toSorted())
})

test('only seclusion and segregation (05, 06) have bands of their own and count as active while open', () => {
  const special = practices.filter(({ lengthBands }) => lengthBands !== 'short')
  expect(special.map(({ mhsds, lengthBands }) => [mhsds, lengthBands])).toEqual([
    ['05', 'seclusion'],
    ['06', 'segregation'],
  ])
  expect(practices.filter(({ activeWhenOpen }) => activeWhenOpen)).toEqual(special)
})

test('each of the eight types that the Restraint Reduction Network names can be recorded', () => {
  const families = new Set<string>(practices.map(({ family }) => family))
  expect(codeLists['rrn.typesOfRestraint'].codes.filter(({ code }) => !families.has(code))).toEqual([])
})

test('names, order and codes are each used once, and lists come in that order', () => {
  for (const key of ['name', 'order', 'says'] as const) {
    expect(new Set(practices.map((practice) => practice[key])).size).toBe(practices.length)
  }
  expect(practices.map(({ order }) => order)).toEqual(practices.map(({ order }) => order).toSorted((a, b) => a - b))
  expect(practices.length).toBeGreaterThanOrEqual(20)
})
