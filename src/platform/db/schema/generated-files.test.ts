import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { expect, test } from 'vitest'
import { houseRoot } from '#platform/config/house-root.ts'
import { generatedFiles } from '#platform/db/schema/generated-files.ts'
import { readSchema, uncommented } from '#platform/db/schema/read-schema.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database } = await testDatabase()

test('row types, data dictionary and settings page say what the code and the migrated database say', async () => {
  const files = await generatedFiles(database.owner)
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
