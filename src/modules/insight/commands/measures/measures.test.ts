import { describe, expect, it } from 'vitest'
import { aCommandLine } from '#modules/returns/testing/a-command-line.builder.ts'
import { aSmallExtract } from '#modules/returns/testing/a-small-extract.builder.ts'
import { anExtractFolder } from '#modules/returns/testing/an-extract.builder.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database } = await testDatabase()
const lessen = aCommandLine(database)
await lessen('import', 'mhsds', anExtractFolder(aSmallExtract('ZZ901')), '--organisation', 'ZZ901', '--create')
const measures = (from: string, to: string, ...more: string[]) =>
  lessen('measures', '--organisation', 'ZZ901', '--from', from, '--to', to, ...more)

describe('lessen measures', () => {
  it('prints every month asked for, and nothing but JSON', async () => {
    const ran = await measures('2025-12', '2026-02', '--format', 'json')
    expect([ran.code, ran.told]).toEqual([0, ''])
    expect((await measures('2025-12', '2026-02')).out).toBe(ran.out)
    expect(JSON.parse(ran.out)).toEqual({
      organisation: 'ZZ901',
      months: {
        '2025-12': month({ ratePer1000: null }),
        '2026-01': month({
          interventionsStarted: 3,
          incidentsStarted: 2,
          peopleStarted: 1,
          bedDays: 38,
          ratePer1000: 78.947368421,
          interventionsByWard: { OAK: 3 },
          bedDaysByWard: { OAK: 38 },
        }),
        '2026-02': month({ bedDays: 28, ratePer1000: 0, bedDaysByWard: { OAK: 28 } }),
      },
    })
  })

  it('says for reading that a month without bed days has no rate, and why', async () => {
    const ran = await measures('2025-12', '2026-01', '--format', 'text')
    expect(ran.out.split('\n')).toMatchObject([
      'ZZ901: Interventions started per 1,000 bed days',
      expect.stringMatching(/^Month +interventions +incidents +people +bed days +rate$/),
      expect.stringMatching(/^2025-12 +0 +0 +0 +0 +no rate: no bed days$/),
      expect.stringMatching(/^2026-01 +3 +2 +1 +38 +78\.95$/),
    ])
  })

  const wrong: readonly (readonly [string[], string])[] = [
    [['--from', '2026-01', '--to', '2026-02'], 'Say whose figures'],
    [['--organisation', 'ZZ999', '--from', '2026-01', '--to', '2026-02'], 'There is no organisation ZZ999 here.'],
    [['--organisation', 'ZZ901', '--from', '2026-13', '--to', '2026-02'], 'Say the first month like --from 2026-01'],
    [['--organisation', 'ZZ901', '--from', '2026-01', '--to', 'May'], 'Say the last month like --to 2026-12'],
    [['--organisation', 'ZZ901', '--from', '2026-02', '--to', '2026-01'], 'is before the first'],
    [['--organisation', 'ZZ901', '--from', '0001-01', '--to', '9999-12'], 'Say months from 1950-01 to 2099-12.'],
    [['all', '--organisation', 'ZZ901', '--from', '2026-01', '--to', '2026-02'], 'takes no word like all'],
    [['--organisation', 'ZZ901', '--from', '2026-01', '--to', '2026-02', '--format', 'csv'], 'Say --format json'],
  ]
  for (const [words, says] of wrong) {
    it(`does nothing and says why: ${words.join(' ')}`, async () => {
      const ran = await lessen('measures', ...words)
      expect([ran.code, ran.out]).toEqual([2, ''])
      expect(ran.told).toContain(says)
    })
  }
})

function month(figures: object) {
  const none = { interventionsStarted: 0, incidentsStarted: 0, peopleStarted: 0, bedDays: 0 }
  return { ...none, interventionsByWard: {}, bedDaysByWard: {}, ...figures }
}
