import { expect, test } from 'vitest'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database } = await testDatabase()

test('the template is migrated', async () => {
  const { rows } = await database.owner.query('select count(*) as n from platform_meta.migrations')
  expect(rows[0]).toEqual({ n: 6 })
})
