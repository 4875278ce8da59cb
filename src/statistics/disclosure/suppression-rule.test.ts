import { describe, expect, it } from 'vitest'
import { printedValue } from '../table-value.ts'
import { bothKnown, knownFromCell, knownFromRate, NOTHING_KNOWN } from './known-range.ts'
import { derivedBy, publishedBy } from './suppression-rule.ts'
import {
  HESA,
  MODEL_HOSPITAL,
  NHS_ENGLAND_MENTAL_HEALTH,
  NHS_HOSPITALS,
  OFQUAL,
  SUPPRESSION_RULES,
} from './suppression-rules.ts'

const printed = (rule: typeof HESA, counts: readonly (number | null)[]) =>
  counts.map((count) => printedValue(publishedBy(rule, count)))

describe('what publishers hide and round', () => {
  it('hides small counts as each publisher does, noughts too where it does', () => {
    const counts = [0, 1, 4, 5, 7, 8, 12, 13, null]
    expect(printed(NHS_ENGLAND_MENTAL_HEALTH, counts)).toEqual(['*', '*', '*', '5', '5', '10', '10', '15', ''])
    expect(printed(NHS_HOSPITALS, counts)).toEqual(['0', '*', '*', '*', '*', '10', '10', '15', ''])
    expect(printed(HESA, counts)).toEqual(['0', '0', '5', '5', '5', '10', '10', '15', ''])
    expect(printed(OFQUAL, counts)).toEqual(['0', '*', '*', '5', '5', '10', '10', '15', ''])
    expect(printed(MODEL_HOSPITAL, counts)).toEqual(['*', '*', '*', '*', '7', '8', '12', '13', ''])
  })

  it('never calls a count that rounds to nought a true nought', () => {
    expect(publishedBy(NHS_HOSPITALS, 0)).toEqual({ kind: 'zero' })
    expect([0, 1, 2].map((count) => publishedBy(HESA, count).kind)).toEqual(['value', 'value', 'value'])
  })

  it('refuses what is no count', () => {
    for (const count of [-1, 2.5, Number.NaN]) expect(() => publishedBy(HESA, count)).toThrow('not a count')
  })

  it('hides what is made of few, and rounds the rest', () => {
    const { rate, ratio } = NHS_ENGLAND_MENTAL_HEALTH
    expect(printedValue(derivedBy(rate, 12.5, { people: 5, events: 5, exposure: 100 }))).toBe('13')
    expect(derivedBy(rate, 12.5, { people: 5, events: 5, exposure: 99 }).kind).toBe('suppressed')
    expect(derivedBy(rate, 12.5, { people: 5, exposure: 99 }).kind).toBe('suppressed')
    expect(derivedBy(ratio, null, { events: 9, base: 9 }).kind).toBe('not submitted')
    expect(derivedBy(ratio, null, { events: 9, base: 4 }).kind).toBe('suppressed')
  })

  it('says of every rule whose it is, and how far it was checked', () => {
    expect(SUPPRESSION_RULES.map(({ name }) => name)).toHaveLength(
      new Set(SUPPRESSION_RULES.map(({ name }) => name)).size,
    )
    for (const { publisher, source, status } of SUPPRESSION_RULES)
      expect([publisher, source, status].every((words) => words.length > 3)).toBe(true)
    expect(SUPPRESSION_RULES[0]?.status).toBe('run against its own code')
  })
})

describe('what a reader knows of a count', () => {
  it('is the range that is printed alike, whatever the rule', () => {
    for (const rule of [...SUPPRESSION_RULES, { ...OFQUAL, roundTo: 10 }])
      for (let count = 0; count < 60; count += 1) {
        const cell = publishedBy(rule, count)
        const alike = Array.from({ length: 80 }, (_, n) => n).filter((n) => sameCell(publishedBy(rule, n), cell))
        if (cell.kind === 'suppressed') continue
        const known = { least: Math.min(...alike), greatest: Math.max(...alike) }
        expect(knownFromCell(cell, rule), `${rule.name} ${count}`).toEqual(known)
      }
  })

  it('is no more of a hidden count than that it is there, and nothing of one nobody sent', () => {
    const hidden = { kind: 'suppressed' } as const
    expect(knownFromCell(hidden, NHS_ENGLAND_MENTAL_HEALTH)).toEqual(NOTHING_KNOWN)
    expect(knownFromCell(hidden, NHS_HOSPITALS)).toEqual({ ...NOTHING_KNOWN, least: 1 })
    expect(knownFromCell({ kind: 'not submitted' }, HESA)).toEqual({ least: 0, greatest: 0 })
  })

  it('is the count itself beside a rate with enough decimals', () => {
    const rate = (value: number, decimals: number) => ({ kind: 'value', value, decimals }) as const
    expect(knownFromRate(rate(7.08, 2), 1694, 1000)).toEqual({ least: 12, greatest: 12 })
    expect(knownFromRate(rate(7, 0), 1694, 1000)).toEqual({ least: 12, greatest: 12 })
    expect(knownFromRate(rate(7, 0), 3000, 1000)).toEqual({ least: 20, greatest: 22 })
    expect(knownFromRate(rate(0, 0), 3000, 1000)).toEqual({ least: 0, greatest: 1 })
    expect(knownFromRate({ kind: 'zero' }, 3000, 1000)).toEqual({ least: 0, greatest: 0 })
    expect(knownFromRate({ kind: 'suppressed' }, 3000, 1000)).toEqual(NOTHING_KNOWN)
    expect(bothKnown({ least: 3, greatest: 7 }, { least: 5, greatest: 9 })).toEqual({ least: 5, greatest: 7 })
  })
})

function sameCell(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
