import type { House } from '#tests/architecture/house-files.ts'
import { defineRule, type Fault } from '#tests/architecture/rule.ts'
import { lineAt } from '#tests/architecture/source-text.ts'

const migrations = (house: House) => house.paths.filter((path) => path.startsWith('migrations/'))

/** Tables refer to each other, so there is one order for all. */
export const migrationsInOrder = defineRule({
  name: 'migrations-in-order',
  sentence: 'Migrations are called NNNN-module-what.sql and counted from 0001 without gap or repeat.',
  check: (house) =>
    migrations(house).flatMap((path, index): Fault[] => {
      const number = /^migrations\/(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)+\.sql$/.exec(path)?.[1]
      if (number === undefined) return [{ path, says: 'is not called NNNN-module-what.sql' }]
      return Number(number) === index + 1
        ? []
        : [{ path, says: `should have the number ${String(index + 1).padStart(4, '0')}` }]
    }),
  broken: {
    'a gap': { 'migrations/0001-a-b.sql': '', 'migrations/0003-a-c.sql': '' },
    'a number twice': { 'migrations/0001-a-b.sql': '', 'migrations/0001-a-c.sql': '' },
    'a name that says nothing': { 'migrations/0001-a.sql': '' },
  },
  sound: { 'migrations/0001-a-b.sql': '', 'migrations/0002-sign-in-more.sql': '' },
})

/** The data dictionary is made from comments, so there must be one for everything. */
export const tablesExplained = defineRule({
  name: 'tables-explained',
  sentence: 'Every table and every column that a migration makes has a comment.',
  check: (house) => {
    const history = migrations(house)
      .map((path) => house.text(path))
      .join('\n')
    const isExplained = (what: string, name: string) =>
      new RegExp(String.raw`comment on ${what} ${name.replaceAll('.', '\\.')}\s+is\s+'[^']{3}`, 'i').test(history)
    return migrations(house).flatMap((path) =>
      tablesIn(house.text(path)).flatMap(({ table, columns, at }) => {
        const line = lineAt(house.text(path), at)
        const silent = columns.filter((column) => !isExplained('column', `${table}.${column}`))
        return [
          ...(isExplained('table', table) ? [] : [{ path, line, says: `makes ${table} without a comment` }]),
          ...silent.map((column) => ({ path, line, says: `makes ${table}.${column} without a comment` })),
        ]
      }),
    )
  },
  broken: {
    'a table without a word': {
      'migrations/0001-a-b.sql': `create table private.a (\n  id uuid\n);\ncomment on column private.a.id is 'Which.';`,
    },
    'a column without a word': {
      'migrations/0001-a-b.sql': `create table private.a (\n  id uuid,\n  b text\n);\ncomment on table private.a is 'What.';\ncomment on column private.a.id is 'Which.';`,
    },
    'a column added later': { 'migrations/0001-a-b.sql': `alter table private.a add column c text;` },
  },
  sound: {
    'migrations/0001-a-b.sql': `create table private.a (\n  id uuid primary key,\n  unique (id)\n);\ncomment on table private.a is 'What.';\ncomment on column private.a.id is 'Which.';`,
  },
})

type Made = { readonly table: string; readonly columns: readonly string[]; readonly at: number }

const notColumns = /^(?:primary|foreign|unique|check|constraint|exclude|like)\b/i

function tablesIn(sql: string): Made[] {
  const made = [...sql.matchAll(/^create table (?:if not exists )?([\w.]+) \(\n([\s\S]*?)^\)/gm)].map(
    ({ index, 1: table = '', 2: body = '' }) => ({
      table,
      columns: [...body.matchAll(/^ {2}(\w+) /gm)]
        .map(([, name = '']) => name)
        .filter((name) => !notColumns.test(name)),
      at: index,
    }),
  )
  const added = [...sql.matchAll(/^alter table (?:only )?([\w.]+)([^;]*);/gm)].map(
    ({ index, 1: table = '', 2: body = '' }) => ({
      table,
      columns: [...body.matchAll(/\badd column (?:if not exists )?(\w+)/g)].map(([, name = '']) => name),
      at: index,
    }),
  )
  return [...made, ...added.filter(({ columns }) => columns.length > 0)]
}
