import { expect, test } from 'vitest'
import { houseMigrations } from '#platform/db/open-database.ts'

test('every step that makes something in the private scope is left out of a network-only installation', () => {
  const left = houseMigrations('network')
  const all = houseMigrations('both')
  expect(left.filter(({ sql }) => /\bprivate\./.test(sql)).map(({ name }) => name)).toEqual([])
  expect(all.filter(({ isForPractice }) => isForPractice).length).toBeGreaterThanOrEqual(6)
  expect(left.length).toBeGreaterThanOrEqual(1)
})
