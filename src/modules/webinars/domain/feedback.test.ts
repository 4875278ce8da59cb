import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printedValue } from '#statistics/table-value.ts'
import { shownFeedback } from './feedback.ts'

const hiddenIn = (cells: string | readonly string[]) =>
  (typeof cells === 'string' ? [] : cells).filter((one) => one === '*').length
const printed = (yes: number, partly: number, no: number) => {
  const shown = shownFeedback({ useful: { yes, partly, no }, change: { yes: yes + partly + no, 'not sure': 0, no: 0 } })
  return shown.is === 'figures' ? shown.useful.map(({ figure }) => printedValue(figure)) : shown.is
}

test('a figure, a nought, one that is hidden, and too few look different', () => {
  expect(printed(0, 0, 0)).toBe('none')
  expect(printed(2, 1, 1)).toBe('too few to tell')
  expect(printed(12, 0, 6)).toEqual(['12', '0', '6'])
  expect(hiddenIn(printed(12, 9, 2))).toBeGreaterThanOrEqual(2)
})

test('no small answer can be worked out from the total', () => {
  const count = fc.nat({ max: 30 })
  fc.assert(
    fc.property(count, count, count, (yes, partly, no) => {
      const cells = printed(yes, partly, no)
      if (typeof cells === 'string') return
      expect(hiddenIn(cells)).not.toBe(1)
      for (const [at, true_] of [yes, partly, no].entries()) if (true_ > 0 && true_ < 5) expect(cells[at]).toBe('*')
    }),
  )
})
