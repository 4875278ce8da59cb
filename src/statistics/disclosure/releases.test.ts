import { describe, expect, it } from 'vitest'
import { printedValue } from '../table-value.ts'
import { type ProtectedPublication, protect } from './protect.ts'
import { type Cell, type Publication, policyOf } from './publication.ts'
import { addedSince, publishedAgain, type Release } from './releases.ts'
import { NHS_ENGLAND_MENTAL_HEALTH } from './suppression-rules.ts'

const EXACT = { ...NHS_ENGLAND_MENTAL_HEALTH, roundTo: 1 }
const counts = (all: Record<string, number | null>, more: Partial<Cell> = {}): Publication => ({
  cells: Object.entries(all).map(([id, count]) => ({ id, count, isPublished: true, ...more })),
  sums: [],
})
const printed = ({ cells }: ProtectedPublication) =>
  Object.fromEntries([...cells].map(([id, cell]) => [id, printedValue(cell)]))

describe('a year to date, released again', () => {
  it('is hidden where the difference from the last release would point at somebody', () => {
    const last = released(counts({ north: 20, south: 30 }))
    const now = shown(addedTo(last, counts({ north: 22, south: 60 })))
    expect(printed(now)).toEqual({ north: '*', south: '60' })
    expect(now.hiddenToProtect).toEqual(['north'])
  })

  it('is shown where rounding keeps the difference open', () => {
    const last = released(counts({ north: 20 }), NHS_ENGLAND_MENTAL_HEALTH)
    expect(printed(shown(addedTo(last, counts({ north: 22 })), NHS_ENGLAND_MENTAL_HEALTH))).toEqual({ north: '20' })
  })

  it('links nothing with what was not submitted or was not there', () => {
    const last = released(counts({ north: null, south: 30 }))
    const next = addedTo(last, counts({ north: 22, south: null, east: 40 }))
    expect(next.sums).toEqual([])
    expect(printed(shown(next))).toEqual({ north: '22', south: '', east: '40' })
  })

  it('remembers what was known and hidden before the last release', () => {
    const first = released(counts({ north: 20 }))
    const second = released(addedTo(first, counts({ north: 22 })))
    expect(printed(second.shown)).toEqual({ north: '*' })
    const third = shown(addedTo(second, counts({ north: 40 })))
    expect(printed(third)).toEqual({ north: '40' })
    expect(third.exposed).toEqual([])
  })

  it('refuses a figure that has fallen', () => {
    const fallen = addedSince(released(counts({ north: 20 })), counts({ north: 19 }))
    expect(fallen.ok ? '' : fallen.problems).toBe('north has fallen since the last release')
  })
})

describe('figures published again beside others', () => {
  const sums = [{ total: 'all', parts: ['a', 'b', 'c'] }]
  const first = released({ ...counts({ a: 3, b: 12, c: 40, all: 55 }), sums })

  it('stay hidden where they were hidden, though nothing around them asks for it now', () => {
    expect(printed(first.shown)).toEqual({ a: '*', b: '*', c: '40', all: '55' })
    expect(printed(shown(publishedAgain(first, counts({ b: 12, c: 40 }))))).toEqual({ b: '*', c: '40' })
  })

  it('stand as new figures where they were revised', () => {
    const again = publishedAgain(first, counts({ b: 13, c: 40 }))
    expect(again.cells.map(({ id }) => id)).toContain('b, last release')
    expect(printed(shown(again))).toEqual({ b: '13', c: '40' })
  })

  it('are known as exactly as they were shown: open, or by their rates', () => {
    const rate = { denominator: 1000, per: 1000, behind: { people: 9, events: 9, exposure: 1000 } }
    const open = released(counts({ a: 41 }, { isOpen: true }), NHS_ENGLAND_MENTAL_HEALTH)
    expect(knownOf(publishedAgain(open, counts({})))).toEqual([{ least: 41, greatest: 41 }])
    const rated = released(counts({ a: 41 }, { rate }), NHS_ENGLAND_MENTAL_HEALTH)
    expect(knownOf(publishedAgain(rated, counts({})))).toEqual([{ least: 41, greatest: 41 }])
    const round = released(counts({ a: 41 }), NHS_ENGLAND_MENTAL_HEALTH)
    expect(knownOf(publishedAgain(round, counts({})))).toEqual([{ least: 38, greatest: 42 }])
  })
})

function knownOf({ cells }: Publication) {
  return cells.map(({ known }) => known)
}

function shown(publication: Publication, rule = EXACT): ProtectedPublication {
  const result = protect(publication, policyOf(rule))
  if (!result.ok) throw new Error(result.problems)
  return result.value
}

function released(publication: Publication, rule = EXACT): Release {
  return { publication, shown: shown(publication, rule), rule }
}

function addedTo(last: Release, now: Publication): Publication {
  const next = addedSince(last, now)
  if (!next.ok) throw new Error(next.problems)
  return next.value
}
