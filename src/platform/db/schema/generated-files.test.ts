import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { expect, test } from 'vitest'
import { howLong } from '#catalogue/how-long.ts'
import { catalogue } from '#catalogue/offered.ts'
import { houseRoot } from '#platform/config/house-root.ts'
import { classificationOf, unclassified } from '#platform/db/schema/classification.ts'
import { generatedFiles } from '#platform/db/schema/generated-files.ts'
import { readSchema, uncommented } from '#platform/db/schema/read-schema.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database } = await testDatabase()
const rules = [...catalogue.retentions.values()].map((rule) => ({ ...rule, howLong: howLong(rule) }))

test('row types, data dictionary and settings page say what the code and the migrated database say', async () => {
  const files = await generatedFiles(database.owner, rules)
  const stale = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
  expect(
    stale.map(({ path }) => relative(houseRoot, path)),
    'run: node bin/generate.mjs',
  ).toEqual([])
})

test('every table and every column says what it means', async () => {
  expect(uncommented(await readSchema(database.owner))).toEqual([])
})

test('a table or column without a comment is found', async () => {
  await database.owner.query('create table network.mute (id int); comment on column network.mute.id is null')
  const found = uncommented(await readSchema(database.owner))
  await database.owner.query('drop table network.mute')
  expect(found).toEqual(['network.mute', 'network.mute.id'])
})

test('every column says how sensitive it is, why it is kept, how long, and who sees it', async () => {
  const tables = await readSchema(database.owner)
  expect(unclassified(tables)).toEqual([])
  const said = tables.flatMap((table) => table.columns.map((column) => classificationOf(table, column)))
  const kept = said.flatMap((one) => (one === null || one.sensitivity === 'none' ? [] : [one.keep]))
  expect(kept.length).toBeGreaterThan(100)
  expect([...new Set(kept)].filter((code) => !catalogue.retentions.has(code))).toEqual([])
})

test('a column that does not say how sensitive it is, is found', async () => {
  await database.owner.query(
    "create table network.open (id int, name text); comment on table network.open is 'Names.'; comment on column network.open.id is 'Which. {none}'",
  )
  const found = unclassified(await readSchema(database.owner))
  await database.owner.query('drop table network.open')
  expect(found).toEqual(['network.open.name'])
})
