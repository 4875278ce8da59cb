import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { bedDays } from '../bed-days.ts'
import type { Period } from '../period.ts'
import { printedValue } from '../table-value.ts'
import type { MonthlyFigures } from './monthly-figures.ts'
import { type MonthlyRows, type SpellRow, type TypeLookup, type TypeProperties, typeLookup } from './monthly-rows.ts'
import { interventionsInScope, rowsAsSubmitted, spellsInScope } from './monthly-scope.ts'
import { asNhsEnglandPublishes } from './monthly-suppression.ts'
import { nhsEnglandMonthly } from './nhs-england-monthly.ts'
import { togetherForWorkedExampleOnly } from './worked-example-together.ts'

type ExampleType = {
  readonly id: string
  readonly code: string
  readonly start: string
  readonly end: string | null
  readonly expectedMinutes: number
  readonly band: string
  readonly countsInDuration: boolean
  readonly activeDays?: number
}
type Example = {
  readonly reportingPeriod: { readonly start: string; readonly end: string }
  readonly spells: readonly {
    readonly id: string
    readonly provider: string
    readonly person: string
    readonly start: string
    readonly discharge: string | null
    readonly expectedBedDays: number
  }[]
  readonly incidents: readonly {
    readonly id: string
    readonly spell: string
    readonly start: string
    readonly end: string | null
    readonly types: readonly ExampleType[]
  }[]
  readonly expected: {
    readonly England: Readonly<Record<string, number | Readonly<Record<string, number>>>>
    readonly provider: Readonly<Record<string, Readonly<Record<string, number>>>>
    readonly suppressedEngland: Readonly<Record<string, string>>
  }
}

const example: Example = JSON.parse(
  readFileSync(new URL('../../../tests/data/golden/mhs-measures.json', import.meta.url), 'utf8'),
)
const MAY: Period = {
  start: calendarDateOf(example.reportingPeriod.start),
  end: calendarDateOf(example.reportingPeriod.end),
}
const short: TypeProperties = { lengthBands: 'short', activeWhenOpen: false }
const LOOKUP: TypeLookup = new Map([
  ...['01', '04', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17'].map(
    (code) => [code, short] as const,
  ),
  ['05', { lengthBands: 'seclusion', activeWhenOpen: true }],
  ['06', { lengthBands: 'segregation', activeWhenOpen: true }],
])

function rowsOf(provider: string): MonthlyRows {
  const spells = example.spells.filter((spell) => spell.provider === provider)
  const ids = new Set(spells.map((spell) => spell.id))
  return {
    spells: spells.map(
      ({ id, person, start, discharge }): SpellRow => ({
        id,
        provider,
        person,
        start: calendarDateOf(start),
        discharge: discharge === null ? null : calendarDateOf(discharge),
      }),
    ),
    incidents: example.incidents.filter((incident) => ids.has(incident.spell)),
  }
}
const providers = [...new Set(example.spells.map((spell) => spell.provider))]
const together = togetherForWorkedExampleOnly(providers.map(rowsOf), MAY, LOOKUP)

/** Our figures under the names the example uses, with `MHS98_byType` and the like made from the figures by type. */
function named(figures: MonthlyFigures): Record<string, unknown> {
  const byType = (measure: 'MHS98' | 'MHS99') =>
    Object.fromEntries(
      Object.entries(figures.byType).flatMap(([code, of]) => (of[measure] === null ? [] : [[code, of[measure]]])),
    )
  return { ...figures, MHS98_byType: byType('MHS98'), MHS99_byType: byType('MHS99') }
}

/** Compares every value of `expected` to the precision it is written with, and counts them. */
function compared(got: unknown, expected: unknown, where: string): number {
  if (typeof expected === 'number') {
    const decimals = String(expected).split('.')[1]?.length ?? 0
    expect(Number(got), where).toBeCloseTo(expected, decimals)
    return 1
  }
  if (typeof expected !== 'object' || expected === null) {
    expect(got, where).toBe(expected)
    return 1
  }
  const have = Object(got)
  return Object.entries(expected).reduce((n, [key, value]) => n + compared(have[key], value, `${where}.${key}`), 0)
}

describe('the worked example of the national measures', () => {
  it('is met by every provider, value for value', () => {
    let values = 0
    for (const [provider, expected] of Object.entries(example.expected.provider))
      values += compared(named(nhsEnglandMonthly(rowsOf(provider), MAY, LOOKUP)), expected, provider)
    expect(values).toBe(10)
  })

  it('is met by the providers together, value for value, and every type by code and by no other', () => {
    expect(compared(named(together), example.expected.England, 'England')).toBe(19)
    expect(Object.keys(Object(named(together)['MHS98_byType'])).toSorted()).toEqual(['05', '08', '09', '14'])
  })

  it('is met in what may be published', () => {
    const cells = Object.entries(asNhsEnglandPublishes(together)).map(([name, cell]) => [name, printedValue(cell)])
    expect(compared(Object.fromEntries(cells), example.expected.suppressedEngland, 'published')).toBe(5)
  })

  it('is met in the bed days of every spell, and the minutes, band and validity of every intervention', () => {
    let values = 0
    const rows = { spells: providers.flatMap((provider) => [...rowsOf(provider).spells]), incidents: example.incidents }
    for (const spell of example.spells) {
      const row = rows.spells.find(({ id }) => id === spell.id)
      values += compared(row && bedDays({ ...row, end: row.discharge }, MAY), spell.expectedBedDays, spell.id)
    }
    const measured = interventionsInScope(rows, MAY, LOOKUP)
    for (const type of example.incidents.flatMap((incident) => incident.types)) {
      const ours = measured.find((one) => one.type.id === type.id)
      const { expectedMinutes: minutes, band, countsInDuration, activeDays } = type
      const wanted = { minutes, band, countsInDuration, ...(activeDays === undefined ? {} : { activeDays }) }
      values += compared({ ...ours, activeDays: ours?.active?.days }, wanted, type.id)
      if (activeDays === undefined) expect(ours?.active, type.id).toBeNull()
    }
    expect(values).toBe(4 + 6 * 3 + 1)
  })

  it('is the only place where providers are added up', () => {
    expect(() =>
      nhsEnglandMonthly({ spells: providers.flatMap((p) => [...rowsOf(p).spells]), incidents: [] }, MAY, LOOKUP),
    ).toThrow('never added up')
    const house = new URL('../../../', import.meta.url)
    const sources = ['src', 'worlds', 'bench', 'bin'].flatMap((room) => filesIn(new URL(`${room}/`, house)))
    const users = sources.filter((file) => /worked-example-together|figuresOfRows/.test(readFileSync(file, 'utf8')))
    const allowed =
      /\/nhs-england-monthly\/(worked-example-together|nhs-england-monthly|monthly-figures)\.ts$|\.test\.ts$/
    expect(sources.length).toBeGreaterThan(20)
    expect(users.filter((file) => !allowed.test(file.pathname)).map((file) => file.pathname)).toEqual([])
  })
})

function filesIn(folder: URL): URL[] {
  let names: string[]
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return [] // a room that is not built yet
  }
  return names.filter((name) => /\.(ts|tsx|mjs|js)$/.test(name)).map((name) => new URL(name, folder))
}

const day = calendarDateOf
const aSpell = (over: Partial<SpellRow> = {}): SpellRow => ({
  id: 'S1',
  provider: 'ZX1',
  person: 'P1',
  start: day('2024-01-01'),
  discharge: null,
  ...over,
})
const aType = (
  start: string,
  end: string | null,
  over: { id?: string; code?: string; injury?: 'Y' | 'N' | null } = {},
) => ({
  id: 'T1',
  code: '05',
  start,
  end,
  ...over,
})
const anIncident = (
  start: string,
  end: string | null,
  types = [aType(start, end)],
  over: { id?: string; spell?: string } = {},
) => ({
  id: 'I1',
  spell: 'S1',
  start,
  end,
  types,
  ...over,
})
const figures = (rows: Partial<MonthlyRows>) =>
  nhsEnglandMonthly({ spells: [aSpell()], incidents: [], ...rows }, MAY, LOOKUP)

describe('what is in scope of a month', () => {
  const counted = (start: string, end: string | null) => figures({ incidents: [anIncident(start, end)] }).MHS77

  it('starts in it, ends in it, or is still open', () => {
    expect(counted('2024-05-31T23:59', '2024-06-01T00:10')).toBe(1)
    expect(counted('2024-04-30T23:50', '2024-05-01T00:10')).toBe(1)
    expect(counted('2024-03-01T10:00', null)).toBe(1)
    expect(counted('2024-04-30T10:00', '2024-04-30T10:10')).toBe(0)
    expect(counted('2024-06-01T00:00', null)).toBe(0)
    expect(counted('2024-04-30T10:00', '2024-06-01T10:10')).toBe(0)
  })

  it('needs a spell in the month, and counts a spell and an intervention once however often they are sent', () => {
    const may = anIncident('2024-05-03T10:00', '2024-05-03T10:10')
    expect(figures({ incidents: [anIncident('2024-05-03T10:00', null, undefined, { spell: 'S9' })] }).MHS77).toBe(0)
    expect(figures({ spells: [aSpell({ discharge: day('2024-04-30') })], incidents: [may] }).MHS77).toBe(0)
    const twice = figures({ spells: [aSpell(), aSpell()], incidents: [may, may] })
    expect([twice.MHS77, twice.MHS136, twice.bedDays]).toEqual([1, 1, 31])
  })

  it('leaves out an incident none of whose types is in scope', () => {
    const types = [aType('2024-04-30T22:00', '2024-04-30T23:00')]
    const result = figures({ incidents: [anIncident('2024-04-30T22:00', '2024-05-01T01:00', types)] })
    expect([result.MHS77, result.MHS136, result.MHS137]).toEqual([0, 0, null])
  })

  it('takes a later history back to what a submission for the month would have held', () => {
    const rows = {
      spells: [aSpell({ discharge: day('2024-06-02') }), aSpell({ id: 'S2', start: day('2024-06-01') })],
      wardStays: [{ id: 'W1', spell: 'S1', ward: 'OAK', start: '2024-01-01T09:00', end: '2024-06-02T09:00' }],
      incidents: [anIncident('2024-04-20T10:00', '2024-06-01T10:00'), anIncident('2024-06-01T10:00', null)],
    }
    const asOfMay = rowsAsSubmitted(rows, MAY)
    expect(asOfMay.spells.map((spell) => spell.discharge)).toEqual([null])
    expect(asOfMay.wardStays?.map((stay) => stay.end)).toEqual([null])
    expect(asOfMay.incidents.map(({ end, types }) => [end, types[0]?.end])).toEqual([[null, null]])
    expect(figures(asOfMay)).toMatchObject({ MHS77: 1, bedDays: 31, MHS146: 42 - 10 / 24 })
    expect(rowsAsSubmitted({ spells: [], incidents: [] }, MAY)).toEqual({ spells: [], wardStays: [], incidents: [] })
  })
})

describe('lengths', () => {
  const counts = (start: string, end: string | null, spell: Partial<SpellRow> = {}) =>
    interventionsInScope({ spells: [aSpell(spell)], incidents: [anIncident(start, end)] }, MAY, LOOKUP)[0]
      ?.countsInDuration

  it('enter averages only when both ends are known with their times, in order, in the spell, by the period’s end', () => {
    expect(counts('2024-05-03T10:00', '2024-05-03T10:01')).toBe(true)
    expect(counts('2024-04-30T22:00', '2024-05-01T10:00')).toBe(true)
    expect(counts('2024-05-03T10:00', '2024-05-03T10:00')).toBe(false)
    expect(counts('2024-05-03T10:00', '2024-05-03T09:00')).toBe(false)
    expect(counts('2024-05-03T10:00', null)).toBe(false)
    expect(counts('2024-05-03', '2024-05-03T10:00')).toBe(false)
    expect(counts('2024-05-03T10:00', '2024-05-04')).toBe(false)
    expect(counts('2024-05-31T10:00', '2024-06-01T10:00')).toBe(false)
    expect(counts('2024-05-03T10:00', '2024-05-03T11:00', { start: day('2024-05-04') })).toBe(false)
    expect(counts('2024-05-03T10:00', '2024-05-05T11:00', { discharge: day('2024-05-04') })).toBe(false)
  })

  it('of what is open run from the real start to the end of the period, apart for the two kinds that can be active', () => {
    const open = [aType('2024-04-01T00:00', null, { id: 'T1' }), aType('2024-05-31T00:00', null, { id: 'T2' })]
    const apart = [
      aType('2024-05-22T00:00', null, { id: 'T3', code: '06' }),
      aType('2024-05-01T00:00', null, { id: 'T4', code: '09' }),
    ]
    const result = figures({ incidents: [anIncident('2024-04-01T00:00', null, [...open, ...apart])] })
    expect([result.MHS146, result.MHS146a, result.MHS147, result.MHS147a]).toEqual([31, 31, 10, 10])
    expect(result.byType['09']?.MHS99).toBeNull()
  })

  it('of what is open count only with a time, inside the spell, while the spell is open', () => {
    const active = (start: string, spell: Partial<SpellRow> = {}) =>
      figures({ spells: [aSpell(spell)], incidents: [anIncident(start, null)] }).MHS146
    expect(active('2024-05-31T00:00')).toBe(1)
    expect(active('2024-05-31')).toBeNull()
    expect(active('2024-05-31T00:00', { discharge: day('2024-05-31') })).toBeNull()
    expect(active('2024-05-30T00:00', { start: day('2024-05-31') })).toBeNull()
  })

  it('give mean, median and maximum over what counts, and null where nothing does', () => {
    const types = [
      ['T1', '10:02'],
      ['T2', '10:04'],
      ['T3', '10:12'],
      ['T4', '10:00'],
    ].map(([id, end]) => aType('2024-05-03T10:00', `2024-05-03T${end}`, { id: String(id), code: '09' }))
    const result = figures({ incidents: [anIncident('2024-05-03T10:00', '2024-05-03T10:12', types)] })
    expect(result.byType['09']).toMatchObject({
      MHS77: 4,
      MHS98: 6,
      MHS98a: 4,
      MHS99: 12,
      interventionsTimed: 3,
      peopleTimed: 1,
    })
    expect(figures({})).toMatchObject({ MHS138: null, MHS138a: null, MHS139: null, MHS146: null, MHS77: 0, MHS97: 0 })
    expect(nhsEnglandMonthly({ spells: [], incidents: [] }, MAY, LOOKUP)).toMatchObject({ MHS96: null, MHS97: null })
  })
})

describe('types', () => {
  it('that the lookup does not know are counted as UNKNOWN, in no band', () => {
    const result = figures({
      incidents: [
        anIncident('2024-05-03T10:00', '2024-05-03T10:05', [
          aType('2024-05-03T10:00', '2024-05-03T10:05', { code: '02' }),
        ]),
      ],
    })
    expect(result.byType).toMatchObject({ UNKNOWN: { MHS77: 1, MHS98: 5 } })
    expect(result.byBand).toEqual({ 'Missing/Invalid': 1 })
  })

  it('come from the catalogue by their national code, the first of a code standing for it', () => {
    const isolation: TypeProperties = { lengthBands: 'seclusion', activeWhenOpen: true }
    const lookup = typeLookup([
      { ...short, mhsds: '09' },
      short,
      { ...isolation, mhsds: '05' },
      { ...short, mhsds: '05' },
    ])
    expect([...lookup.keys()]).toEqual(['09', '05'])
    expect(lookup.get('05')).toMatchObject(isolation)
  })

  it('have their rate over the bed days of everybody', () => {
    const types = [aType('2024-05-03T10:00', '2024-05-03T10:05', { code: '09' })]
    const result = figures({
      spells: [aSpell(), aSpell({ id: 'S2', person: 'P2' })],
      incidents: [anIncident('2024-05-03T10:00', '2024-05-03T10:05', types)],
    })
    expect(result.byType['09']?.MHS96).toBeCloseTo(1000 / 62, 12)
  })
})

describe('injury', () => {
  it('counts each person once, under the worst that was recorded', () => {
    const people = ['P1', 'P2', 'P3'].map((person) => aSpell({ id: person, person }))
    const said: (readonly [string, ('Y' | 'N' | null)[]])[] = [
      ['P1', ['N', 'Y', null]],
      ['P2', [null, 'N', null]],
      ['P3', [null]],
    ]
    const incidents = said.map(([spell, injuries]) =>
      anIncident(
        '2024-05-03T10:00',
        '2024-05-03T10:05',
        injuries.map((injury, i) => aType('2024-05-03T10:00', '2024-05-03T10:05', { id: `T${i}`, injury })),
        { id: spell, spell },
      ),
    )
    expect(figures({ spells: people, incidents }).byInjury).toEqual({ Yes: 1, No: 1, Unknown: 1 })
  })
})

describe('spells in scope', () => {
  it('end when the record was made inactive, even before a discharge', () => {
    const spells = [
      aSpell({ inactivated: day('2024-05-11'), discharge: day('2024-05-20') }),
      aSpell({ id: 'S2', inactivated: day('2024-04-11') }),
    ]
    expect(spellsInScope({ spells, incidents: [] }, MAY).map((spell) => spell.id)).toEqual(['S1'])
    expect(figures({ spells }).bedDays).toBe(10)
  })
})
