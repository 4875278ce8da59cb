import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import type { MonthlyRows, WardStayRow } from './monthly-rows.ts'
import { nhsEnglandMonthly } from './nhs-england-monthly.ts'
import { NO_WARD_STAY, wardOfStart, wardsByOverlap } from './ward-placement.ts'

const MAY = { start: calendarDateOf('2024-05-01'), end: calendarDateOf('2024-05-31') }
const stay = (id: string, ward: string, start: string, end: string | null): WardStayRow => ({
  id,
  spell: 'S1',
  ward,
  start,
  end,
})
const MOVE = [stay('W1', 'OAK', '2024-05-01T09:00', '2024-05-10T14:00'), stay('W2', 'ELM', '2024-05-10T14:00', null)]

describe('the ward an intervention belongs to in charts', () => {
  const ward = (start: string, end: string | null, stays = MOVE) => wardOfStart({ start, end }, stays)

  it('is the ward whose stay contains its start, also when it ends on another', () => {
    expect(ward('2024-05-10T13:59', '2024-05-10T14:30')).toBe('OAK')
    expect(ward('2024-05-10T13:59', '2024-05-10T14:30', MOVE.toReversed())).toBe('OAK')
    expect(ward('2024-05-20T10:00', null)).toBe('ELM')
  })

  it('is the new ward on the very minute of a move', () => {
    expect(ward('2024-05-10T14:00', '2024-05-10T14:10')).toBe('ELM')
  })

  it('is the first ward that overlaps it when no stay contains its start', () => {
    expect(ward('2024-05-01T08:50', '2024-05-01T09:10')).toBe('OAK')
    expect(ward('2024-05-10T14:00', '2024-05-10T14:10', MOVE.slice(0, 1))).toBe('OAK')
    expect(ward('2024-05-01T08:50', null)).toBe('OAK')
  })

  it('is none when no stay touches it', () => {
    expect(ward('2024-05-01T08:00', '2024-05-01T08:10')).toBeNull()
    expect(ward('2024-05-01T08:00', null, [])).toBeNull()
  })

  it('is still the ward on a last day whose time was not recorded', () => {
    expect(ward('2024-05-10T09:00', '2024-05-10T09:10', [stay('W1', 'OAK', '2024-05-01', '2024-05-10')])).toBe('OAK')
  })

  it('does not depend on the order in which stays are given', () => {
    const twins = [stay('W1', 'OAK', '2024-05-01T09:00', null), stay('W2', 'ELM', '2024-05-01T09:00', null)]
    for (const stays of [twins, twins.toReversed()]) expect(ward('2024-05-02T10:00', null, stays)).toBe('OAK')
  })
})

describe('the wards of an intervention in the national measures', () => {
  it('are all that overlap it, once each, or "No associated Ward Stay"', () => {
    const across = { start: '2024-05-10T13:00', end: '2024-05-10T15:00' }
    expect(wardsByOverlap(across, MOVE, MAY)).toEqual(['OAK', 'ELM'])
    expect(wardsByOverlap(across, [...MOVE, stay('W3', 'ELM', '2024-05-10T14:30', null)], MAY)).toEqual(['OAK', 'ELM'])
    expect(wardsByOverlap({ start: '2024-05-20T10:00', end: null }, MOVE, MAY)).toEqual(['ELM'])
    expect(wardsByOverlap({ start: '2024-04-20T10:00', end: '2024-04-21T10:00' }, MOVE, MAY)).toEqual([NO_WARD_STAY])
  })

  it('have a rate over their own ward-stay bed days', () => {
    const rows: MonthlyRows = {
      spells: [{ id: 'S1', provider: 'ZX1', person: 'P1', start: calendarDateOf('2024-05-01'), discharge: null }],
      wardStays: [...MOVE, { ...stay('W9', 'ASH', '2024-05-01', '2024-05-04'), spell: 'S9' }],
      incidents: ['2024-05-10T13:00', '2024-04-20T10:00'].map((start, i) => ({
        id: `I${i}`,
        spell: 'S1',
        start,
        end: `2024-05-${i === 0 ? '10T15:00' : '01T08:00'}`,
        types: [{ id: 'T1', code: '09', start, end: `2024-05-${i === 0 ? '10T15:00' : '01T08:00'}` }],
      })),
    }
    expect(nhsEnglandMonthly(rows, MAY, new Map()).byWard).toEqual({
      ASH: { MHS76: 0, MHS77: 0, bedDays: 3, MHS117: 0 },
      ELM: { MHS76: 1, MHS77: 1, bedDays: 22, MHS117: 1000 / 22 },
      OAK: { MHS76: 1, MHS77: 1, bedDays: 9, MHS117: 1000 / 9 },
      [NO_WARD_STAY]: { MHS76: 1, MHS77: 1, bedDays: 0, MHS117: null },
    })
  })
})

describe('both rules', () => {
  it('agree that there is a ward, and the chart’s ward is always one that overlaps', () => {
    const minute = fc
      .integer({ min: 0, max: 31 * 1440 - 1 })
      .map((at) => new Date(Date.UTC(2024, 4, 1, 0, at)).toISOString().slice(0, 16))
    const span = fc.tuple(minute, minute).map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }))
    const stays = fc
      .array(span, { maxLength: 4 })
      .map((spans) => spans.map(({ start, end }, i) => stay(`W${i}`, `WARD${i}`, start, end)))
    fc.assert(
      fc.property(span, stays, (intervention, wards) => {
        const placed = wardsByOverlap(intervention, wards, MAY)
        expect(placed).toContain(wardOfStart(intervention, wards) ?? NO_WARD_STAY)
      }),
    )
  })
})
