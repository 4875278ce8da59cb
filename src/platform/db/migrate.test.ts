import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { migrate, waiting } from '#platform/db/migrate.ts'
import { type Migration, readMigrations } from '#platform/db/migration-files.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database, superuser } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'lessen-migrations-'))
afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(async () => {
  await superuser.query('drop schema if exists platform_meta cascade')
  await superuser.query('drop schema if exists trial cascade')
})

const step = (name: string, sql: string): Migration => ({ name, sql, sha256: `hash of ${sql}`, isForPractice: false })
const first = step(
  '0001-trial-ground.sql',
  'create schema trial; create table trial.rows (id int); insert into trial.rows values (1)',
)
const second = step('0002-trial-more.sql', 'insert into trial.rows values (2)')
const count = async () => (await superuser.query('select count(*) as n from trial.rows')).rows[0]?.n

test('migrations run once each, in order', async () => {
  expect(await migrate(database.owner, [first, second])).toEqual([first.name, second.name])
  expect(await migrate(database.owner, [first, second])).toEqual([])
  expect(await count()).toBe(2)
})

test('twenty starts at once migrate once', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => migrate(database.owner, [first, second])))
  expect(all.flat().toSorted()).toEqual([first.name, second.name])
  expect(await count()).toBe(2)
})

test('a migration changed after it ran is refused by name', async () => {
  await migrate(database.owner, [first])
  const changed = { ...first, sha256: 'other' }
  await expect(migrate(database.owner, [changed, second])).rejects.toThrow(
    'migrations/0001-trial-ground.sql was changed after it ran',
  )
  expect(await count()).toBe(1)
})

test('a database that a newer version has used is refused', async () => {
  await migrate(database.owner, [first, second])
  await expect(waiting(database.owner, [first])).rejects.toThrow('0002-trial-more.sql')
})

test('a migration that fails is named, and those before it are taken back too: the version before still starts', async () => {
  await migrate(database.owner, [first])
  const broken = step('0003-trial-broken.sql', 'insert into trial.rows values (9); select 1 / 0')
  await expect(migrate(database.owner, [first, second, broken])).rejects.toThrow(
    'migrations/0003-trial-broken.sql failed: division by zero',
  )
  expect(await count()).toBe(1)
  expect(await waiting(database.owner, [first])).toEqual([])
  expect(await migrate(database.owner, [first, second])).toEqual([second.name])
})

test.each([
  ['a gap', ['0001-a-b.sql', '0003-a-b.sql'], 'a migration is missing: before migrations/0003-a-b.sql comes no 0002'],
  [
    'a number twice',
    ['0001-a-b.sql', '0001-c-d.sql'],
    'migrations/0001-c-d.sql has a number that another file has too',
  ],
  ['another name', ['first.sql'], 'migrations/first.sql is not named NNNN-module-what.sql'],
])('%s among the files is refused', (_, names, says) => {
  const own = mkdtempSync(join(folder, 'case-'))
  for (const name of names) writeFileSync(join(own, name), 'select 1')
  expect(() => readMigrations(own)).toThrow(says)
})
