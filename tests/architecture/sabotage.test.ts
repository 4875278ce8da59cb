import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allRules } from '#tests/architecture/all-rules.ts'
import { houseOf, readFiles } from '#tests/architecture/house-files.ts'
import { sayFault } from '#tests/architecture/rule.ts'

const files = readFiles(resolve(import.meta.dirname, '../..'))
const page = 'src/modules/incidents/pages/record-incident/record-incident.page.ts'
const view = 'src/modules/incidents/pages/record-incident/record-incident.view.tsx'
const domain = 'src/modules/incidents/domain/check-incident.ts'
const store = 'src/modules/incidents/store/find-incident.store.ts'

/** What somebody in a hurry could add to this very house: how → file, what is added, and the rule that must see it. */
const hurried: Readonly<Record<string, readonly [path: string, added: string, rule: string]>> = {
  'design importing platform': [
    'src/design/index.ts',
    `export { readSettings } from '#platform/config/read-settings.ts'`,
    'room-arrows',
  ],
  'catalogue importing a module': [
    'src/catalogue/catalogue.ts',
    `import type { Unit } from '#modules/organisations/index.ts'`,
    'room-arrows',
  ],
  'domain importing platform': [domain, `import { startClock } from '#platform/clock/clock.ts'`, 'pure-domain'],
  'domain importing its store': [
    domain,
    `import { findIncident } from '../store/find-incident.store.ts'`,
    'module-parts',
  ],
  'domain taking behaviour from another module': [
    domain,
    `import { findPerson } from '#modules/people/index.ts'`,
    'types-between-domains',
  ],
  'domain asking the clock': [domain, 'const late = Date.now()', 'pure-domain'],
  'a view importing a store': [
    view,
    `import { findIncident } from '../../store/find-incident.store.ts'`,
    'module-parts',
  ],
  'a view importing the database': [
    view,
    `import type { Database } from '#platform/db/database.ts'`,
    'views-only-show',
  ],
  'SQL in a page': [page, 'const all = visit.db.rows(sql`select 1`)', 'sql-in-stores'],
  'a statement for everybody': [
    store,
    'const all = sql`select * from private.incidents limit 1`',
    'statements-name-their-organisation',
  ],
  'a page naming a practice': [page, `if (practice.code === 'seclusion') stop()`, 'nobody-names-an-entry'],
  'a page naming a role': [page, `if (visit.membership.role === 'manager') stop()`, 'nobody-names-an-entry'],
  'a page reaching past a front door': [
    page,
    `import { findPerson } from '#modules/people/store/people.store.ts'`,
    'front-doors',
  ],
  'a lower module using a higher one': [
    'src/modules/people/index.ts',
    `import { findIncident } from '#modules/incidents/index.ts'`,
    'foundations-first',
  ],
  'a module nobody listed': ['src/modules/plans/index.ts', 'export const plans = 1', 'every-module-listed'],
  'a file called date-utils': ['src/basics/date-utils.ts', '/** A. */\nexport const a = 1', 'telling-names'],
  'an entry whose code is not its file': [
    'src/catalogue/practices/hold.ts',
    `export default definePractice({ code: 'held' })`,
    'code-is-file-name',
  ],
  'a route without who': [
    'src/modules/people/routes.ts',
    `const more = [{ method: 'GET', path: '/x', answer: showX }]`,
    'routes-say-who',
  ],
  'a permission that no role holds': [page, `visit.may('incidents.erase')`, 'permissions-exist'],
  'a word the glossary avoids': [
    view,
    `export const Sorry = () => <p>The service user was calm.</p>`,
    'no-avoided-words',
  ],
  'an export without a word': [store, 'export const silent = 1', 'exports-explained'],
  'a test that is skipped': ['src/basics/instant.test.ts', `test.skip('later', () => {})`, 'every-test-runs'],
  'a warning silenced': [page, '// @ts-ignore', 'no-silencing'],
  'a setting nobody explained': [
    'src/platform/config/settings-list.ts',
    `    name: 'LESSEN_SECRETLY',`,
    'settings-documented',
  ],
  'a table without a comment': [
    'migrations/9999-people-more.sql',
    'create table private.more (\n  id uuid\n);',
    'tables-explained',
  ],
  'a document that cites no test': [
    'docs/assurance/README.md',
    '“nothing ever goes wrong” in `src/basics/instant.test.ts`',
    'cited-tests-exist',
  ],
}

const house = houseOf(files)

describe('added to this very house', () => {
  for (const [how, [path, added, name]] of Object.entries(hurried)) {
    test(`${how} is seen`, () => {
      const rule = allRules.find((one) => one.name === name)
      const spoilt = houseOf({ ...files, [path]: `${files[path] ?? ''}\n${added}\n` })
      const before = rule?.check(house).map(sayFault) ?? []
      const after = rule?.check(spoilt).map(sayFault) ?? []
      expect(after.filter((fault) => !before.includes(fault))).not.toEqual([])
    })
  }
})
