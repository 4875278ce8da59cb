import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { allRules } from '#tests/architecture/all-rules.ts'
import { readHouse } from '#tests/architecture/house-files.ts'
import { sayFault } from '#tests/architecture/rule.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const root = resolve(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'lessen-new-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))
const { database, superuser } = await testDatabase()

for (const part of [
  'bin',
  'src',
  'migrations',
  'docs',
  'package.json',
  'biome.json',
  'tsconfig.json',
  'GLOSSARY.md',
  '.gitignore',
])
  cpSync(join(root, part), join(copy, part), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

const program = (name: string, file: string) => join(root, 'node_modules', name, file)
const inCopy = { cwd: copy, encoding: 'utf8' } as const

function ask(...words: readonly string[]) {
  return spawnSync(process.execPath, [join(copy, 'bin/new.mjs'), ...words], inCopy)
}

function made(...words: readonly string[]): string[] {
  const { stderr, status } = ask(...words)
  expect(stderr).toContain('wrote ')
  expect(status).toBe(0)
  return [...stderr.matchAll(/^wrote (.+)$/gm)].map(([, path = '']) => path)
}

const module = made('module', 'witness-notes')
const page = made('page', 'witness-notes', 'add-witness-note')
const entries = ['practice', 'jurisdiction', 'measure', 'retention', 'role', 'kind', 'synonym'].flatMap((kind) =>
  made(kind, `made-${kind}`),
)
const migration = made('migration', 'witness-notes', 'second-thoughts')
const decision = made('decision', 'Keep witness notes apart')
const all = [...module, ...page, ...entries, ...migration, ...decision]

describe('what bin/new writes', () => {
  test('is where it belongs', () => {
    expect(module).toHaveLength(4)
    expect(page.map((path) => path.replace(/^.*\//, ''))).toEqual([
      'add-witness-note.page.ts',
      'add-witness-note.form.ts',
      'add-witness-note.view.tsx',
      'add-witness-note.test.ts',
    ])
    expect(entries).toContain('src/catalogue/practices/made-practice.ts')
    expect(migration[0]).toMatch(/^migrations\/\d{4}-witness-notes-second-thoughts\.sql$/)
    expect(decision[0]).toMatch(/^docs\/decisions\/\d{4}-keep-witness-notes-apart\.md$/)
  })

  test('has right types', () => {
    const base: unknown = JSON.parse(readFileSync(join(copy, 'tsconfig.json'), 'utf8'))
    const files = all.filter((path) => /\.tsx?$/.test(path))
    writeFileSync(join(copy, 'made.json'), JSON.stringify({ ...Object(base), include: [], files }))
    const { stdout } = spawnSync(process.execPath, [program('typescript', 'bin/tsc'), '-p', 'made.json'], inCopy)
    expect(stdout.split('\n').filter((line) => all.some((path) => line.startsWith(path)))).toEqual([])
    expect(stdout).not.toMatch(/^error/m)
  })

  test('is laid out as the formatter wants it', () => {
    const biome = spawnSync(
      process.execPath,
      [program('@biomejs/biome', 'bin/biome'), 'check', ...all.filter((path) => /\.tsx?$/.test(path))],
      inCopy,
    )
    expect(`${biome.stdout}${biome.stderr}`).not.toContain('×')
    expect(biome.status).toBe(0)
  })

  test('keeps the rules of the house', () => {
    const order = join(copy, 'src/modules/order.ts')
    const listed = readFileSync(order, 'utf8')
      .replace(/^/, `import { witnessNotes } from '#modules/witness-notes/index.ts'\n`)
      .replace(/(modules[^=]*=\s*\[[^\]]*?),?\s*\]/, '$1, witnessNotes]')
      .replace('[, ', '[')
    writeFileSync(order, listed)
    const house = readHouse(copy)
    const faults = allRules.flatMap((rule) => rule.check(house)).filter(({ path }) => all.includes(path))
    expect(faults.map(sayFault)).toEqual([])
  })

  test('has tests that pass', () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [program('vitest', 'vitest.mjs'), 'run', '--root', copy, 'add-witness-note'],
      inCopy,
    )
    expect(stdout).toContain('3 passed')
    expect(status).toBe(0)
  })

  test('is offered by the catalogue as soon as it is there: one new practice is one new file', () => {
    const says = `const { readCatalogue } = await import('./src/catalogue/catalogue.ts')
      for (const [drawer, entries] of Object.entries(await readCatalogue())) console.log(drawer, [...entries.keys()].filter((code) => code.startsWith('made-')).join())`
    const offered = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', says], inCopy)
    expect(offered.trim().split('\n')).toEqual([
      'practices made-practice',
      'jurisdictions made-jurisdiction',
      'measures made-measure',
      'retentions made-retention',
      'roles made-role',
      'kinds made-kind',
      'synonyms made-synonym',
    ])
  })

  test('makes a table that is walled off and keeps its earlier versions', async () => {
    await database.owner.query(readFileSync(join(copy, migration[0] ?? ''), 'utf8'))
    const { rows } = await superuser.query(`
      select relforcerowsecurity as forced, (select count(*)::int from pg_trigger where tgrelid = c.oid and tgname = 'keep_version') as kept
      from pg_class c where oid = 'private.second_thoughts'::regclass`)
    expect(rows).toEqual([{ forced: true, kept: 1 }])
  })
})

describe('bin/new is careful', () => {
  test('it writes over nothing', () => {
    const { stderr, status } = ask('module', 'witness-notes')
    expect(stderr).toContain('is there already; nothing was written')
    expect(status).toBe(1)
  })

  test('it refuses names that are not spelled as files are, and explains itself', () => {
    expect(ask('page', 'witness-notes', 'AddNote').stderr).toContain('is not a name')
    expect(ask('page', 'nowhere', 'add-note').stderr).toContain('There is no module nowhere')
    expect(ask('thing').stderr).toContain('node bin/new.mjs page MODULE DEED')
  })

  test('at a release it adds to the lock and changes nothing that is in it', () => {
    const lock = join(copy, 'src/catalogue/catalogue.lock')
    const before = readFileSync(lock, 'utf8').split('\n')
    expect(ask('lock').status).toBe(0)
    const after = readFileSync(lock, 'utf8')
    expect(before.filter((line) => !after.includes(line))).toEqual([])
    expect(after).toContain('practices/made-practice ')

    const practice = join(copy, 'src/catalogue/practices/made-practice.ts')
    writeFileSync(practice, readFileSync(practice, 'utf8').replace('isHold: false', 'isHold: true'))
    expect(ask('lock').stderr).toContain('practices/made-practice was released and means something else now')
  })
})
