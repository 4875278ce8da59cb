import { describe, expect, it } from 'vitest'
import { lengthBand, NO_BAND } from './length-band.ts'
import type { TypeProperties } from './monthly-rows.ts'

const band = (lengthBands: TypeProperties['lengthBands'], minutes: number) =>
  lengthBand(minutes, { lengthBands, activeWhenOpen: false })
const HOUR = 60
const DAY = 24 * HOUR

describe('published length bands', () => {
  it('of physical, mechanical and chemical interventions end on whole minutes, and leave the gaps between', () => {
    const expected: [number, string][] = [
      [0, '0-10 Minutes'],
      [10, '0-10 Minutes'],
      [10.5, NO_BAND],
      [11, '11-30 Minutes'],
      [30, '11-30 Minutes'],
      [30.2, NO_BAND],
      [31, '31-60 Minutes'],
      [60, '31-60 Minutes'],
      [60.1, '60+ Minutes'],
      [100_000, '60+ Minutes'],
      [-1, NO_BAND],
    ]
    for (const [minutes, label] of expected) expect(band('short', minutes), String(minutes)).toBe(label)
  })

  it('of seclusion put exactly 72 hours with the longer band, and leave the gaps between', () => {
    const expected: [number, string][] = [
      [1440, '0-24 Hours'],
      [1440.5, NO_BAND],
      [1441, '24-72 Hours'],
      [3 * DAY - 1, '24-72 Hours'],
      [3 * DAY, '72 Hours-7 Days'],
      [7 * DAY, '72 Hours-7 Days'],
      [7.5 * DAY, NO_BAND],
      [8 * DAY, '1-2 Weeks'],
      [14.5 * DAY, NO_BAND],
      [15 * DAY, '2-4 Weeks'],
      [28 * DAY, '2-4 Weeks'],
      [29 * DAY, '1-3 Months'],
      [90 * DAY, '1-3 Months'],
      [90 * DAY + 1, '3 Months+'],
    ]
    for (const [minutes, label] of expected) expect(band('seclusion', minutes), String(minutes)).toBe(label)
  })

  it('of segregation count days', () => {
    const expected: [number, string][] = [
      [0, '0-1 Months'],
      [30 * DAY, '0-1 Months'],
      [30.5 * DAY, NO_BAND],
      [31 * DAY, '1-3 Months'],
      [91 * DAY, '3-6 Months'],
      [181 * DAY, '6-12 Months'],
      [365 * DAY, '6-12 Months'],
      [365 * DAY + 1, '12 Months+'],
    ]
    for (const [minutes, label] of expected) expect(band('segregation', minutes), String(minutes)).toBe(label)
  })

  it('of an unknown type are Missing/Invalid', () => {
    expect(lengthBand(5, undefined)).toBe(NO_BAND)
  })
})
