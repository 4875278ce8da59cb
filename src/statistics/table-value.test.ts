import { describe, expect, it } from 'vitest'
import { NOT_SUBMITTED, openValue, printedValue, SUPPRESSED } from './table-value.ts'

describe('a published cell', () => {
  it('shows a figure, a true nought, a hidden figure and silence in four different ways', () => {
    const cells = [openValue(12.5, 1), openValue(0), SUPPRESSED, NOT_SUBMITTED]
    expect(cells.map((cell) => cell.kind)).toEqual(['value', 'zero', 'suppressed', 'not submitted'])
    expect(cells.map(printedValue)).toEqual(['12.5', '0', '*', ''])
  })

  it('never turns silence into a nought', () => {
    expect(openValue(null)).toEqual(NOT_SUBMITTED)
  })
})
