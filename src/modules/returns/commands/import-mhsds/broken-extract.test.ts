import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { databaseContent } from '#tests/setup/database-content.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { aCommandLine } from '../../testing/a-command-line.builder.ts'
import { aSmallExtract } from '../../testing/a-small-extract.builder.ts'
import { anExtractFolder } from '../../testing/an-extract.builder.ts'

const { database, superuser } = await testDatabase()
const lessen = aCommandLine(database)
const extract = aSmallExtract('ZZ901')
const types = 'MHS515RestrictiveInterventType'

const read = (folder: string, ...more: string[]) =>
  lessen('import', 'mhsds', folder, '--organisation', 'ZZ901', '--create', '--format', 'json', ...more)

/** A folder with one file changed as text. */
function spoiled(table: string, change: (text: string) => string | Buffer): string {
  const folder = anExtractFolder(extract)
  const path = join(folder, `${table}.csv`)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  return folder
}

const broken: readonly (readonly [
  what: string,
  folder: () => string,
  file: string | null,
  row: number | null,
  says: string,
])[] = [
  ['no folder', () => '/nowhere/at/all', null, null, 'cannot be read'],
  [
    'a file that is missing',
    () => without('MHS501HospProvSpell'),
    null,
    null,
    'MHS501HospProvSpell.csv is missing. It has the hospital spells.',
  ],
  ['no header', () => without('MHS000Header'), null, null, 'MHS000Header.csv is missing'],
  [
    'incidents without interventions',
    () => without(types),
    null,
    null,
    'MHS505RestrictiveInterventInc.csv means nothing without it',
  ],
  [
    'interventions without incidents',
    () => without('MHS505RestrictiveInterventInc'),
    null,
    null,
    'MHS515RestrictiveInterventType.csv means nothing without it',
  ],
  [
    'a missing column',
    () => spoiled(types, (text) => text.replace('RestraintInjuryPatient', 'Injury')),
    `${types}.csv`,
    1,
    'The column RestraintInjuryPatient is missing.',
  ],
  [
    'a missing column that is only mandatory',
    () => spoiled('MHS101Referral', (text) => text.replace('OrgIDComm', 'Commissioner')),
    'MHS101Referral.csv',
    1,
    'The column OrgIDComm is missing.',
  ],
  [
    'a column that is there twice',
    () => spoiled(types, (text) => text.replaceAll('\r\n', ',RestrictiveIntType\r\n')),
    `${types}.csv`,
    1,
    'The column RestrictiveIntType is there more than once.',
  ],
  ['an empty file', () => spoiled(types, () => ''), `${types}.csv`, 1, 'The file is empty.'],
  [
    'text that is not UTF-8',
    () => spoiled(types, (text) => Buffer.from(text.replace('T2,', 'T\u00e9,'), 'latin1')),
    `${types}.csv`,
    3,
    'not UTF-8',
  ],
  ['UTF-16', () => spoiled(types, (text) => Buffer.from(`\ufeff${text}`, 'utf16le')), `${types}.csv`, 1, 'not UTF-8'],
  ['a NUL', () => spoiled(types, (text) => text.replace('T2,', 'T\0,')), `${types}.csv`, 3, 'NUL'],
  [
    'a line with a cell too few',
    () => spoiled(types, (text) => text.replace('I1,T2,', 'I1 T2,')),
    `${types}.csv`,
    3,
    'as many cells',
  ],
  [
    'a quotation mark inside a cell',
    () => spoiled(types, (text) => text.replace('T2,', 'T"2,')),
    `${types}.csv`,
    3,
    'middle',
  ],
  [
    'something after a quoted cell',
    () => spoiled(types, (text) => text.replace('T2,', '"T2"x,')),
    `${types}.csv`,
    3,
    'follows',
  ],
  [
    'a quotation mark never closed',
    () => spoiled(types, (text) => text.replace('T2,', '"T2,')),
    `${types}.csv`,
    3,
    'never closed',
  ],
  [
    'a cell of ten megabytes',
    () => spoiled(types, (text) => text.replace('T2,', `${'x'.repeat(10_000_000)},`)),
    `${types}.csv`,
    3,
    'longer than 65536 characters',
  ],
  [
    'a million columns',
    () => spoiled(types, () => 'a,'.repeat(1_000_000)),
    `${types}.csv`,
    1,
    'longer than 65536 characters',
  ],
  ['a file of more than a gigabyte', () => grown('MHS001MPI'), 'MHS001MPI.csv', null, 'larger than 1 GB'],
  [
    'the extract of another provider',
    () => spoiled('MHS000Header', (text) => text.replace('ZZ901', 'ZZ902')),
    'MHS000Header.csv',
    2,
    'OrgIDProvider: This extract is of ZZ902, not of ZZ901',
  ],
  [
    'a period that ends before it starts',
    () => spoiled('MHS000Header', (text) => text.replace('2026-01-31', '2025-01-31')),
    'MHS000Header.csv',
    2,
    'ends before it starts',
  ],
  [
    'two headers',
    () => spoiled('MHS000Header', (text) => text + text.split('\r\n')[1]),
    'MHS000Header.csv',
    null,
    'must be one row',
  ],
]

describe('an extract that cannot be read loads nothing, says where and why, and ends with 2', () => {
  for (const [what, folder, file, row, says] of broken) {
    test(what, async () => {
      const before = await databaseContent(superuser)
      const ran = await read(folder())
      expect(ran.code).toBe(2)
      const report = JSON.parse(ran.out)
      expect(report).toMatchObject({ organisation: 'ZZ901', outcome: 'nothing loaded', problems: [{ file, row }] })
      expect(report.problems[0].says).toContain(says)
      expect(ran.told).toMatch(/Nothing was loaded\.$/)
      expect(await databaseContent(superuser)).toEqual(before)
    })
  }

  test('a file that may not be opened', async () => {
    const folder = anExtractFolder(extract)
    rmSync(join(folder, `${types}.csv`))
    mkdirSync(join(folder, `${types}.csv`))
    chmodSync(join(folder, `${types}.csv`), 0)
    const ran = await read(folder)
    expect([ran.code, JSON.parse(ran.out).problems]).toEqual([
      2,
      [{ file: `${types}.csv`, row: null, says: 'The file cannot be read.' }],
    ])
  })
})

describe('words that make no sense change nothing and end with 2', () => {
  const folder = anExtractFolder(extract)
  const typed: readonly (readonly [string[], string])[] = [
    [['import'], 'Say which: lessen import mhsds'],
    [['import', 'mhsds'], 'Say what to import'],
    [['import', 'fhir', folder, '--organisation', 'ZZ901'], 'Say which: lessen import mhsds'],
    [['import', 'mhsds', folder], 'Say whose extract it is'],
    [['import', 'mhsds', folder, '--organisation', 'ZZ901', '--format', 'xml'], 'The only format'],
    [['import', 'mhsds', folder, '--organisation', 'ZZ901'], 'There is no organisation ZZ901 here. Add --create'],
  ]
  for (const [words, says] of typed) {
    test(
      words
        .slice(1)
        .filter((word) => word !== folder)
        .join(' ') || 'nothing at all',
      async () => {
        const ran = await lessen(...words)
        expect([ran.code, ran.out]).toEqual([2, ''])
        expect(ran.told).toContain(says)
      },
    )
  }
})

test('a dry run reads, checks and loads everything, and keeps nothing', async () => {
  const before = await databaseContent(superuser)
  const ran = await read(anExtractFolder(extract), '--dry-run')
  expect(ran.code).toBe(0)
  const report = JSON.parse(ran.out)
  expect(report.outcome).toBe('dry run: nothing kept')
  expect(report.tables['MHS505RestrictiveInterventInc']).toMatchObject({ read: 2, accepted: 2, new: 2 })
  expect(await databaseContent(superuser)).toEqual(before)
})

test('an import that is cut off in the middle keeps nothing, and the same again loads everything', async () => {
  const before = await databaseContent(superuser)
  const cuts: Promise<unknown>[] = []
  const cutOff = aCommandLine(database, (told) => {
    if (told.startsWith('Loading incidents'))
      cuts.push(
        superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = 'lessen streams'`),
      )
  })
  const folder = anExtractFolder(extract)
  const words = ['import', 'mhsds', folder, '--organisation', 'ZZ901', '--create', '--format', 'json']
  const ran = await cutOff(...words)
  await Promise.all(cuts)
  expect([ran.code, cuts.length]).toEqual([2, 1])
  expect(JSON.parse(ran.out)).toMatchObject({ outcome: 'nothing loaded' })
  expect(await databaseContent(superuser)).toEqual(before)
  expect((await lessen(...words)).code).toBe(0)
})

test('order of columns, other columns, quotes, a byte order mark, line ends and letter case make no difference', async () => {
  const folder = anExtractFolder(aSmallExtract('ZZ903'))
  const path = join(folder, `${types}.csv`)
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
  const odd = rows.map(([first = '', ...rest], n) => [...rest, n === 0 ? 'Remark' : 'two\nlines, "quoted"', first])
  const quoted = odd.map((cells) => cells.map((cell) => `" ${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
  rmSync(path)
  writeFileSync(join(folder, `${types.toLowerCase()}.CSV`), `\ufeff${quoted}\n\n`)
  renameSync(join(folder, 'MHS903WardDetails.csv'), join(folder, 'mhs903warddetails.Csv'))
  rmSync(join(folder, 'MHS516PoliceAssistanceRequest.csv'))
  const ran = await lessen('import', 'mhsds', folder, '--organisation', 'ZZ903', '--create', '--format', 'json')
  expect([ran.code, ran.told]).toEqual([0, expect.stringContaining(`Read ${types.toLowerCase()}.CSV: 3 interventions`)])
  const { tables } = JSON.parse(ran.out)
  expect(tables[types]).toMatchObject({ read: 3, new: 3 })
  expect(tables['MHS903WardDetails']).toMatchObject({ new: 1 })
  expect(tables['MHS516PoliceAssistanceRequest']).toBeUndefined()
})

test('read by people, each finding is a line with file, line, column, reason and code, and a sentence ends it', async () => {
  const dirty = aSmallExtract('ZZ904')
  for (const row of dirty['MHS505RestrictiveInterventInc'] ?? []) row['RestrictiveIntReason'] = '77'
  dirty[types]?.splice(2)
  const ran = await lessen('import', 'mhsds', anExtractFolder(dirty), '--organisation', 'ZZ904', '--create')
  expect(ran.code).toBe(1)
  const lines = ran.out.split('\n')
  expect(lines.slice(0, 3)).toEqual([
    'MHS505RestrictiveInterventInc.csv, line 2, RestrictiveIntReason: The code is not in the national list. (MHS50540, warning)',
    'MHS505RestrictiveInterventInc.csv, line 3, RestrictiveIntReason: The code is not in the national list. (MHS50540, warning)',
    'MHS505RestrictiveInterventInc.csv, line 3, RestrictiveIntIncID: The incident has no valid intervention. (MHS50558, group rejected)',
  ])
  expect(lines.at(-1)).toBe('Loaded. 1 row was left out: see above.')
})

/** A file with a hole in it: as long as one of that size, and no room taken. */
function grown(table: string): string {
  const folder = anExtractFolder(extract)
  truncateSync(join(folder, `${table}.csv`), 1024 ** 3 + 1)
  return folder
}

function without(table: string): string {
  const folder = anExtractFolder(extract)
  rmSync(join(folder, `${table}.csv`))
  return folder
}
