import { describe, expect, test } from 'vitest'
import { addDays, calendarDateOf, daysBetween } from '#basics/calendar-date.ts'
import { monthFrom } from '#basics/month.ts'
import { startedFigures } from '#statistics/started/started.ts'
import { startedFromRows } from '#statistics/started/started-from-rows.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { type Chance, chanceFrom } from '#worlds/chance.ts'
import { aCommandLine } from '../../testing/a-command-line.builder.ts'
import { anExtractFolder } from '../../testing/an-extract.builder.ts'
import { rowsOfExtract } from '../../testing/rows-of-extract.builder.ts'
import { type ExtractRows, theExpectedFigures, theShippedExtract } from '../../testing/shipped-extract.builder.ts'

const { database } = await testDatabase()
const lessen = aCommandLine(database)

async function read(extract: ExtractRows, code: string) {
  for (const row of extract['MHS000Header'] ?? []) row['OrgIDProvider'] = code
  const folder = anExtractFolder(extract)
  const ran = await lessen('import', 'mhsds', folder, '--organisation', code, '--create', '--format', 'json')
  const measured = await lessen(
    'measures',
    '--organisation',
    code,
    '--from',
    '2024-10',
    '--to',
    '2026-09',
    '--format',
    'json',
  )
  return { ...ran, report: JSON.parse(ran.out), measured: JSON.parse(measured.out) }
}

describe('the two-year extract', () => {
  test('is taken in whole, and gives every expected figure of every month', async () => {
    const { code, report, measured } = await read(theShippedExtract(), 'ZZ901')
    expect(code).toBe(0)
    expect(report).toMatchObject({ organisation: 'ZZ901', outcome: 'loaded', rejections: [], warnings: [] })
    const counts = Object.entries<{ read: number; new: number }>(report.tables)
    expect(counts.map(([table, { read: rows, new: added }]) => [table, rows, added])).toEqual([
      ['MHS903WardDetails', 12, 12],
      ['MHS001MPI', 2204, 2204],
      ['MHS101Referral', 2204, 2204],
      ['MHS501HospProvSpell', 2204, 2204],
      ['MHS502WardStay', 2204, 2204],
      ['MHS505RestrictiveInterventInc', 1965, 1965],
      ['MHS515RestrictiveInterventType', 2532, 2532],
      ['MHS516PoliceAssistanceRequest', 5, 5],
    ])
    const expected = theExpectedFigures().months
    expect(measured).toEqual({ organisation: 'ZZ901', months: expected })
    expect(Object.keys(expected).length).toBe(24)
  })

  test('with people who move between wards gives the wards that the rule for charts gives', async () => {
    const moved = withMoves(theShippedExtract(), chanceFrom(8))
    const { code, report, measured } = await read(moved, 'ZZ908')
    expect([code, report.rejections]).toEqual([0, []])
    const rows = rowsOfExtract(moved)
    for (const [month, figures] of Object.entries(measured.months))
      expect(figures, month).toEqual(startedFigures(startedFromRows(rows, monthFrom(month))))
  }, 180_000)
})

/**
 * Two stays of three become up to four on several wards, some with a gap, some without times; some incidents and
 * interventions lose their times. What happened stays where it was in time.
 */
function withMoves(extract: ExtractRows, chance: Chance): ExtractRows {
  const wards = (extract['MHS903WardDetails'] ?? []).map((row) => row['WardCode'] ?? '')
  const stays = (extract['MHS502WardStay'] ?? []).flatMap((stay) =>
    chance.yes(2 / 3) ? splitStay(stay, wards, chance, chance.whole(1, 3)) : [stay],
  )
  expect(stays.length).toBeGreaterThan(4000)
  for (const row of [
    ...(extract['MHS505RestrictiveInterventInc'] ?? []),
    ...(extract['MHS515RestrictiveInterventType'] ?? []),
  ])
    if (chance.yes(0.1))
      for (const column of Object.keys(row).filter((name) => name.startsWith('StartTime'))) row[column] = ''
  return { ...extract, MHS502WardStay: stays, MHS516PoliceAssistanceRequest: [] }
}

function splitStay(
  stay: Record<string, string>,
  wards: readonly string[],
  chance: Chance,
  times: number,
): Record<string, string>[] {
  const start = calendarDateOf(stay['StartDateWardStay'] ?? '')
  const length = daysBetween(start, calendarDateOf(stay['EndDateWardStay'] || '2026-09-30'))
  if (times === 0 || length < 1) return [stay]
  const day = addDays(start, chance.whole(1, length))
  const time = chance.yes(0.8) ? `${String(chance.whole(0, 23)).padStart(2, '0')}:30:00` : ''
  const first = { ...stay, EndDateWardStay: day, EndTimeWardStay: time }
  const next: Record<string, string> = {
    ...stay,
    WardStayID: `${stay['WardStayID']}m`,
    WardCode: chance.pick(wards),
    StartDateWardStay: chance.yes(0.9) ? day : addDays(day, 1),
    StartTimeWardStay: time,
  }
  const [begins = '', ends = ''] = [next['StartDateWardStay'], next['EndDateWardStay']]
  const isOver = ends !== '' && ends <= begins
  return isOver ? [first] : [first, ...splitStay(next, wards, chance, times - 1)]
}
