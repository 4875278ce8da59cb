import type { House } from '#tests/architecture/house-files.ts'
import { isSource, isTest, roomOf } from '#tests/architecture/rooms.ts'
import { defineRule, type Fault, faultsInCode } from '#tests/architecture/rule.ts'
import { lineAt } from '#tests/architecture/source-text.ts'

const ours = (house: House) => house.paths.filter((path) => isSource(path) && !isTest(path) && path.startsWith('src/'))
const holdsSql = (path: string) => /\.store\.ts$|^src\/platform\/(?:db|tenancy)\//.test(path)

/** SQL can be found, and checked, because it is in few places. */
export const sqlInStores = defineRule({
  name: 'sql-in-stores',
  sentence: 'SQL is written in stores, in platform/db and in platform/tenancy, and nowhere else.',
  check: (house) =>
    ours(house)
      .filter((path) => !holdsSql(path))
      .flatMap((path) => [
        ...faultsInCode(
          house,
          path,
          /\bsql(?:<[^`;]*>)?`|\bsql\.\w+|\.query\s*\(|\.query\s*<|\bbuild\.\w+\(/g,
          (found) => `asks the database (${found}): put it in a store`,
        ),
        ...house
          .imports(path)
          .flatMap(({ specifier, typeOnly, line }): Fault[] =>
            !typeOnly && /^(?:kysely|pg|pg-copy-streams|pg-query-stream)$/.test(specifier)
              ? [{ path, line, says: `takes ${specifier}: only stores speak to the database` }]
              : [],
          ),
      ]),
  broken: {
    'SQL in a page': { 'src/modules/a/pages/b/b.page.ts': 'const rows = sql`select 1`' },
    'typed SQL in a domain': { 'src/modules/a/domain/b.ts': 'const rows = sql<{ id: Id }>`select 1`' },
    'a query on a connection': { 'src/modules/a/jobs/b.job.ts': `await client.query('select 1')` },
    'the tag imported by a page': { 'src/modules/a/pages/b/b.page.ts': `import { sql } from 'kysely'` },
  },
  sound: {
    'src/modules/a/store/a.store.ts': 'const rows = sql`select 1`',
    'src/platform/tenancy/t.ts': `await client.query('begin')`,
    'src/modules/a/pages/b/b.page.ts': `const month = visit.query.get('month') // not sql\`select\``,
    'src/modules/a/store/a.store.test.ts': 'const rows = sql`select 1`',
  },
})

/** The second wall: the first is row-level security. */
export const everyStatementNamesItsOrganisation = defineRule({
  name: 'statements-name-their-organisation',
  sentence: 'Every statement of a module’s store that touches private rows says which organisation’s.',
  check: (house) =>
    ours(house)
      .filter((path) => /^src\/modules\/.*\.store\.ts$/.test(path))
      .flatMap((path) =>
        statementsIn(house, path)
          .filter(({ sql }) => /\b(?:from|into|update|join)\s+private\./i.test(sql) && !saysWhose(sql))
          .map(({ line }) => ({
            path,
            line,
            says: 'asks private rows without saying whose: add organisation_id = db.organisation',
          })),
      ),
  broken: {
    'a list of everybody': {
      'src/modules/a/store/a.store.ts': 'db.rows(sql`select id from private.people order by id`)',
    },
    'a count with another condition only': {
      'src/modules/a/store/a.store.ts':
        'db.rows(sql`select 1 from private.people where ${within(sql`unit_id`, places)}`)',
    },
  },
  sound: {
    'src/modules/a/store/a.store.ts':
      'db.rows(sql`select id from private.people where organisation_id = ${db.organisation} and ${within(sql`unit_id`, places)}`)',
    'src/modules/a/store/b.store.ts': 'db.rows(sql`select id from private.people where ${meant(db, filter)}`)',
  },
})

/** In its own words, or through a condition that is handed the organisation's database. */
function saysWhose(sql: string): boolean {
  return sql.includes('organisation') || /\$\{\s*\w+\(\s*db\b/.test(sql)
}

/** Whole statements, with the code between `${` and `}` in them. */
function statementsIn(house: House, path: string): { readonly sql: string; readonly line: number }[] {
  const text = house.text(path)
  const { code, pieces } = house.source(path)
  const starts = [...code.matchAll(/\bsql(?:<[^`;]*>)?`/g)].map(({ index, 0: tag }) => index + tag.length - 1)
  return starts.map((start) => {
    let end = start
    let open = 0
    for (const piece of pieces.filter((one) => one.kind === 'template' && one.start >= start)) {
      if (text[piece.start] === '`') open++
      end = piece.end
      if (text[piece.end - 1] === '`') open--
      if (open === 0) break
    }
    return { sql: text.slice(start, end), line: lineAt(text, start) }
  })
}

/** Waiting for a process is measured by the machine; what is late, due or today never is. */
const waitsForMachines = (path: string) => roomOf(path) === 'front' || /^src\/platform\/(?:clock|db|log)\//.test(path)

/** A deadline can be visited, and a test can choose its day. */
export const oneClock = defineRule({
  name: 'one-clock',
  sentence:
    'Only platform/clock says what time it is; the doorway, platform/db and platform/log may wait by the machine.',
  check: (house) =>
    ours(house)
      .filter((path) => !waitsForMachines(path))
      .flatMap((path) =>
        faultsInCode(
          house,
          path,
          /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b/g,
          (found) => `asks ${found}: "now" comes with the visit or from the clock`,
        ),
      ),
  broken: {
    'a page that reads the clock': { 'src/modules/a/pages/b/b.page.ts': 'const today = new Date()' },
    'a word of time that reads the clock': { 'src/basics/a.ts': 'const now = Date.now()' },
  },
  sound: {
    'src/platform/clock/clock.ts': 'const now = Date.now',
    'src/platform/http/a.ts': 'const day = new Date(now)',
  },
})

/** Settings are read once, and all of them are known. */
export const oneReaderOfSettings = defineRule({
  name: 'one-reader-of-settings',
  sentence: 'The environment is read in the doorway and in platform/config only.',
  check: (house) =>
    ours(house)
      .filter((path) => roomOf(path) !== 'front' && !path.startsWith('src/platform/config/'))
      .flatMap((path) =>
        faultsInCode(house, path, /\bprocess\.env\b/g, () => 'reads the environment: make it a setting'),
      ),
  broken: {
    'a module with a setting of its own': { 'src/modules/a/jobs/b.job.ts': 'const url = process.env.MAIL_URL' },
  },
  sound: { 'src/serve.ts': 'readSettings(process.env)', 'src/platform/config/a.ts': 'process.env.A' },
})

const settingsPage = 'docs/running/settings.md'

/** Nobody has to read code to run Lessen. */
export const settingsDocumented = defineRule({
  name: 'settings-documented',
  sentence: 'Every setting is on the settings page of the manual.',
  check: (house) => {
    const list = 'src/platform/config/settings-list.ts'
    const names = [...house.text(list).matchAll(/^\s*name:\s*'([A-Z][A-Z0-9_]+)'/gm)].map(([, name = '']) => name)
    const page = house.text(settingsPage)
    return names
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(page))
      .map((name) => ({ path: settingsPage, says: `does not explain ${name}` }))
  },
  broken: {
    'a setting nobody explained': {
      'src/platform/config/settings-list.ts': `  name: 'LESSEN_A',\n  name: 'LESSEN_AB',`,
      [settingsPage]: '`LESSEN_AB`',
    },
    'no page at all': { 'src/platform/config/settings-list.ts': `name: 'LESSEN_A'` },
  },
  sound: { 'src/platform/config/settings-list.ts': `name: 'LESSEN_A'`, [settingsPage]: '| LESSEN_A | what it means |' },
})
