import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { monthFrom } from '#basics/month.ts'
import type { IncidentRow, MonthlyRows, WallTime } from '../nhs-england-monthly/monthly-rows.ts'
import { rowsAsSubmitted } from '../nhs-england-monthly/monthly-scope.ts'
import { nhsEnglandMonthly } from '../nhs-england-monthly/nhs-england-monthly.ts'
import { periodOfMonth } from '../period.ts'
import { type StartedFigures, startedFigures } from './started.ts'
import { startedFromRows } from './started-from-rows.ts'

type Row = Readonly<Record<string, string>>
const FOLDER = new URL('../../../tests/data/extract/', import.meta.url)
const table = (name: string): Row[] =>
  parse(gunzipSync(readFileSync(new URL(`${name}.csv.gz`, FOLDER))), { columns: true, bom: true })
const expected: { provider: string; months: Record<string, StartedFigures> } = JSON.parse(
  readFileSync(new URL('expected.json', FOLDER), 'utf8'),
)

const wall = (row: Row, date: string, time: string): WallTime | null => {
  if (!row[date]) return null
  return row[time] ? `${row[date]}T${row[time]}` : row[date]
}
const begun = (row: Row, date: string, time: string): WallTime => wall(row, date, time) ?? ''

function extract(): MonthlyRows {
  const personOf = new Map(table('MHS101Referral').map((row) => [row['ServiceRequestID'], row['LocalPatientID'] ?? '']))
  const typesOf = Map.groupBy(table('MHS515RestrictiveInterventType'), (row) => row['RestrictiveIntIncID'])
  return {
    spells: table('MHS501HospProvSpell').map((row) => ({
      id: row['HospProvSpellID'] ?? '',
      provider: expected.provider,
      person: personOf.get(row['ServiceRequestID']) ?? '',
      start: calendarDateOf(row['StartDateHospProvSpell'] ?? ''),
      discharge: row['DischDateHospProvSpell'] ? calendarDateOf(row['DischDateHospProvSpell']) : null,
    })),
    wardStays: table('MHS502WardStay').map((row) => ({
      id: row['WardStayID'] ?? '',
      spell: row['HospProvSpellID'] ?? '',
      ward: row['WardCode'] ?? '',
      start: begun(row, 'StartDateWardStay', 'StartTimeWardStay'),
      end: wall(row, 'EndDateWardStay', 'EndTimeWardStay'),
    })),
    incidents: table('MHS505RestrictiveInterventInc').map(
      (row): IncidentRow => ({
        id: row['RestrictiveIntIncID'] ?? '',
        spell: row['HospProvSpellID'] ?? '',
        start: begun(row, 'StartDateRestrictiveIntInc', 'StartTimeRestrictiveIntInc'),
        end: wall(row, 'EndDateRestrictiveIntInc', 'EndTimeRestrictiveIntInc'),
        types: (typesOf.get(row['RestrictiveIntIncID']) ?? []).map((type) => ({
          id: type['RestrictiveIntTypeID'] ?? '',
          code: type['RestrictiveIntType'] ?? '',
          start: begun(type, 'StartDateRestrictiveIntType', 'StartTimeRestrictiveIntType'),
          end: wall(type, 'EndDateRestrictiveIntType', 'EndTimeRestrictiveIntType'),
        })),
      }),
    ),
  }
}

describe('the measure started', () => {
  const rows = extract()

  it('gives every figure of every month of the two-year extract', () => {
    const months = Object.entries(expected.months)
    let compared = 0
    for (const [month, figures] of months) {
      const ours = startedFigures(startedFromRows(rows, monthFrom(month)))
      expect(Math.abs((ours.ratePer1000 ?? 0) - (figures.ratePer1000 ?? 1)), month).toBeLessThan(1e-8)
      expect(ours, month).toEqual(figures)
      compared += 5 + Object.keys(figures.interventionsByWard).length + Object.keys(figures.bedDaysByWard).length
    }
    expect(months.length).toBe(24)
    expect(compared).toBe(649)
  })

  it('has the bed days of the national measure, in every month', () => {
    for (const [month, figures] of Object.entries(expected.months)) {
      const period = periodOfMonth(monthFrom(month))
      const national = nhsEnglandMonthly(rowsAsSubmitted(rows, period), period, new Map())
      expect(national.bedDays, month).toBe(figures.bedDays)
      expect(national.MHS77, month).toBeGreaterThanOrEqual(figures.interventionsStarted)
    }
  })

  it('has no rate in a month without bed days, and leaves out wards without any', () => {
    const nothing = {
      interventions: 0,
      incidents: 0,
      people: 0,
      bedDays: 0,
      interventionsByWard: { OAK: 0 },
      bedDaysByWard: {},
    }
    expect(startedFigures(nothing)).toMatchObject({ ratePer1000: null, interventionsByWard: {} })
    expect(startedFromRows({ spells: [], incidents: [] }, monthFrom('2026-01'))).toEqual({
      ...nothing,
      interventionsByWard: {},
    })
  })

  it('names wards in order, so that two runs print the same', () => {
    const byWard = { OAK: 1, ELM: 2, ASH: 3, BAY: 1 }
    const facts = {
      interventions: 7,
      incidents: 7,
      people: 3,
      bedDays: 31,
      interventionsByWard: byWard,
      bedDaysByWard: {},
    }
    expect(Object.keys(startedFigures(facts).interventionsByWard)).toEqual(['ASH', 'BAY', 'ELM', 'OAK'])
  })

  it('counts an intervention in the month its type starts, on the ward the person was on, and once', () => {
    const moved: MonthlyRows = {
      spells: [{ id: 'S1', provider: 'ZX1', person: 'P1', start: calendarDateOf('2026-01-01'), discharge: null }],
      wardStays: [
        { id: 'W1', spell: 'S1', ward: 'OAK', start: '2026-01-01T10:00', end: '2026-02-01T00:10' },
        { id: 'W2', spell: 'S1', ward: 'ELM', start: '2026-02-01T00:10', end: null },
      ],
      incidents: [
        {
          id: 'I1',
          spell: 'S1',
          start: '2026-01-31T23:50',
          end: '2026-02-01T00:30',
          types: [
            { id: 'T1', code: '09', start: '2026-01-31T23:50', end: '2026-02-01T00:20' },
            { id: 'T2', code: '14', start: '2026-02-01T00:15', end: '2026-02-01T00:16' },
            { id: 'T2', code: '14', start: '2026-02-01T00:15', end: '2026-02-01T00:16' },
          ],
        },
        {
          id: 'I2',
          spell: 'S9',
          start: '2026-02-03T10:00',
          end: null,
          types: [{ id: 'T1', code: '09', start: '2026-02-03T10:00', end: null }],
        },
      ],
    }
    expect(startedFromRows(moved, monthFrom('2026-01'))).toMatchObject({
      interventions: 1,
      incidents: 1,
      interventionsByWard: { OAK: 1 },
    })
    expect(startedFromRows(moved, monthFrom('2026-02'))).toMatchObject({
      interventions: 2,
      incidents: 1,
      people: 2,
      interventionsByWard: { ELM: 1 },
      bedDaysByWard: { ELM: 28 },
    })
  })
})
