import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FALLING, markRuns, markTrends, markTwoInThree, type Places, RISING, RUN, TWO_IN_THREE } from './chart-rules.ts'

/** The rules as they are told, window by window: slow, and plain to see. */
const windowsOf = (rows: number, size: number) =>
  Array.from({ length: Math.max(0, rows - size + 1) }, (_, from) => Array.from({ length: size }, (_x, i) => from + i))

function markedBy(rows: number, size: number, isMet: (window: number[]) => boolean): boolean[] {
  const marked = Array.from({ length: rows }, () => false)
  for (const window of windowsOf(rows, size)) if (isMet(window)) for (const row of window) marked[row] = true
  return marked
}

const sidesWithGaps = fc.array(fc.constantFrom(-1, 0, 1, 1, 1), { maxLength: 30 }).map((list) => Int8Array.from(list))

describe('the rules, against the same told window by window', () => {
  it('find every run, and none that a point on the centre breaks', () => {
    fc.assert(
      fc.property(sidesWithGaps, fc.integer({ min: 2, max: 8 }), (sides, length) => {
        const marks = new Uint8Array(sides.length)
        markRuns(marks, sides, 0, sides.length, length)
        const told = markedBy(sides.length, length, (window) => {
          const [first = 0] = window
          return sides[first] !== 0 && window.every((row) => sides[row] === sides[first])
        })
        expect(Array.from(marks, (mark) => mark === RUN)).toEqual(told)
      }),
    )
  })

  it('find every trend, strictly, and none across a missing value', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { nil: Number.NaN, freq: 9 }), { maxLength: 30 })
    fc.assert(
      fc.property(values, fc.integer({ min: 3, max: 5 }), (list, length) => {
        const marks = new Uint8Array(list.length)
        markTrends(marks, Float64Array.from(list), 0, list.length, length)
        const goes = (direction: number) => (window: number[]) =>
          window.slice(1).every((row) => Math.sign((list[row] as number) - (list[row - 1] as number)) === direction)
        const rising = markedBy(list.length, length, goes(1))
        const falling = markedBy(list.length, length, goes(-1))
        for (const [row, mark] of marks.entries()) {
          expect(mark !== 0).toBe(rising[row] || falling[row])
          if (rising[row] !== falling[row]) expect(mark).toBe(rising[row] ? RISING : FALLING)
        }
      }),
    )
  })

  it('find two of three as each of the three ways to tell it', () => {
    const point = fc.record({
      side: fc.constantFrom(-1, 0, 1),
      place: fc.constantFrom('inside', 'near', 'outside', 'near'),
    })
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 25 }),
        fc.constantFrom('since 2023', 'before 2023', 'two of any three'),
        (list, rule) => {
          const isAway = (row: number) => list[row]?.side !== 0
          const places: Places = {
            values: new Float64Array(list.length),
            sides: Int8Array.from(list, ({ side }) => side),
            zones: Uint8Array.from(list, ({ place }, row) =>
              isAway(row) ? ['inside', 'near', 'outside'].indexOf(place) : 0,
            ),
          }
          const marks = new Uint8Array(list.length)
          markTwoInThree(marks, places, 0, list.length, rule)
          const isFar = (row: number) =>
            isAway(row) && (list[row]?.place === 'near' || (list[row]?.place === 'outside' && rule !== 'before 2023'))
          const told = markedBy(list.length, 3, (window) => {
            const sides = window.map((row) => list[row]?.side as number)
            const far = window.filter(isFar).map((row) => list[row]?.side as number)
            const isTold = Math.abs(far.reduce((a, b) => a + b, 0)) >= 2
            return isTold && (rule === 'two of any three' || new Set(sides).size === 1)
          })
          expect(Array.from(marks, (mark) => mark === TWO_IN_THREE)).toEqual(told.map((is, row) => is && isFar(row)))
        },
      ),
    )
  })

  it('look only at the rows they are given', () => {
    const marks = new Uint8Array(20)
    markRuns(marks, new Int8Array(20).fill(1), 3, 9, 7)
    markTrends(
      marks,
      Float64Array.from({ length: 20 }, (_, i) => i),
      3,
      9,
      7,
    )
    expect([...marks].every((mark) => mark === 0)).toBe(true)
    markRuns(marks, new Int8Array(20).fill(1), 3, 10, 7)
    expect([...marks].filter((mark) => mark === RUN)).toHaveLength(7)
  })
})
