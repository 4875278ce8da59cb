import { describe, expect, test } from 'vitest'
import { testDatabase } from '#tests/setup/test-database.ts'
import type { Finding } from '../../domain/import-outcome.ts'
import { mhsdsTables } from '../../domain/mhsds-tables.ts'
import { aCommandLine } from '../../testing/a-command-line.builder.ts'
import { anExtractFolder } from '../../testing/an-extract.builder.ts'
import { aDirtyExtract } from '../../testing/dirty-extract.builder.ts'
import { theShippedExtract } from '../../testing/shipped-extract.builder.ts'
import { spoilings } from '../../testing/spoilings.builder.ts'

const { database, superuser } = await testDatabase()
const lessen = aCommandLine(database)
const clean = theShippedExtract()
for (const row of clean['MHS505RestrictiveInterventInc'] ?? []) row['RestrictiveIntPIReviewNotHeldReasPat'] = ''

describe('an extract that is spoiled in every way', () => {
  const { extract, expected } = aDirtyExtract(clean, spoilings)
  const folder = anExtractFolder(extract)

  test('yields exactly the expected codes on exactly the expected lines, and loads the rest', async () => {
    const words = ['import', 'mhsds', folder, '--organisation', 'ZZ901', '--create', '--format', 'json']
    const read = await lessen(...words, '--not-held-reasons', '01,02')
    expect(read.code).toBe(1)
    const report: Report = JSON.parse(read.out)
    const found = [...report.rejections, ...report.warnings].map(({ file, row, code }) => `${file}:${row}:${code}`)
    expect(found.toSorted()).toEqual(expected.toSorted())

    const rejected = new Set(report.rejections.map(({ file, row }) => `${file}:${row}`))
    expect(Object.values(report.tables).reduce((sum, table) => sum + table.rejected, 0)).toBe(rejected.size)
    for (const { read: rows, accepted, rejected: left, ...kept } of Object.values(report.tables)) {
      expect(accepted + left).toBe(rows)
      expect(kept.new + kept.changed + kept.unchanged).toBe(accepted)
    }
    const stored = await superuser.query('select count(*)::int as n from private.incidents')
    expect(stored.rows[0].n).toBe(report.tables['MHS505RestrictiveInterventInc']?.accepted)
  })

  test('covers every rule there is', () => {
    const spoiled = new Set(expected.map((finding) => finding.split(':')[2]))
    const rules = mhsdsTables.flatMap((table) => table.rules.map((rule) => rule.code))
    expect(rules.filter((code) => !spoiled.has(code))).toEqual([])
    expect(rules.length).toBe(102)
  })
})

type Report = {
  readonly tables: Readonly<
    Record<
      string,
      { read: number; accepted: number; new: number; changed: number; unchanged: number; rejected: number }
    >
  >
  readonly rejections: readonly Finding[]
  readonly warnings: readonly Finding[]
}
