import { describe, expect, test } from 'vitest'
import codeLists from '#tests/data/domain/code-lists.json' with { type: 'json' }
import { catalogue } from '../offered.ts'

const jurisdictions = [...catalogue.jurisdictions.values()]
const national = new Map(codeLists['mhsds.restrictiveInterventionReason'].codes.map(({ code, label }) => [code, label]))

describe.each(jurisdictions)('$code', (jurisdiction) => {
  test('names its law, and says of each whether somebody read it', () => {
    expect(jurisdiction.law.length).toBeGreaterThan(0)
    for (const { title, source, verified } of jurisdiction.law) {
      expect(title.length).toBeGreaterThan(20)
      expect(source.length).toBeGreaterThan(10)
      expect(/unverified/.test(source)).toBe(!verified)
    }
  })

  test('offers only national reasons, each once, with a way to say another one and not known', () => {
    const codes = jurisdiction.reasons.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => !national.has(code))).toEqual([])
    expect(codes).toEqual(expect.arrayContaining(['98', '99']))
    expect(new Set(jurisdiction.reasons.map(({ says }) => says)).size).toBe(codes.length)
  })

  test('holds from a real day, for a kind of unit', () => {
    expect(new Date(`${jurisdiction.validFrom}T00:00Z`).toISOString().slice(0, 10)).toBe(jurisdiction.validFrom)
    expect(jurisdiction.unitKinds.length).toBeGreaterThan(0)
  })
})

test('a mental health hospital has the whole national list of reasons, in its words', () => {
  const hospital = catalogue.jurisdictions.get('england-mental-health-hospital')
  const offered = hospital?.reasons.map(({ code, says }) => [code, says.replaceAll('’', "'")])
  expect(offered).toEqual([...national])
})

test('every kind of unit has a legal setting', () => {
  const kinds = new Set(jurisdictions.flatMap(({ unitKinds }) => unitKinds))
  expect([...kinds].toSorted()).toEqual(['class', 'home', 'school', 'ward'])
})
