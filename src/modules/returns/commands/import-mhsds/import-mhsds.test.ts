import { describe, expect, test } from 'vitest'
import { testDatabase } from '#tests/setup/test-database.ts'
import { aCommandLine } from '../../testing/a-command-line.builder.ts'
import { anExtractFolder } from '../../testing/an-extract.builder.ts'
import { theExpectedFigures, theShippedExtract } from '../../testing/shipped-extract.builder.ts'

const { database } = await testDatabase()
const lessen = aCommandLine(database)

describe('the two-year extract', () => {
  const folder = anExtractFolder(theShippedExtract())
  const read = () => lessen('import', 'mhsds', folder, '--organisation', 'ZZ901', '--create', '--format', 'json')

  test('gives every expected figure of every month', async () => {
    const first = await read()

    expect(first.code).toBe(0)
    const measured = await lessen(
      'measures',
      '--organisation',
      'ZZ901',
      '--from',
      '2024-10',
      '--to',
      '2026-09',
      '--format',
      'json',
    )
    expect(JSON.parse(measured.out).months).toEqual(theExpectedFigures().months)
    const second = await read()
  })
})
