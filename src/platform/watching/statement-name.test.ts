import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statementName } from '#platform/watching/statement-name.ts'

test('a statement is called by its verb and the first table it names', () => {
  expect(statementName('select id from private.incidents i where i.organisation_id = $1')).toBe(
    'select private.incidents',
  )
  expect(statementName('\n  insert into "private"."audit" (deed) values ($1)')).toBe('insert private.audit')
  expect(statementName('with a as (select 1) update identity.users set name = $1')).toBe('with identity.users')
  expect(statementName('select jobs.send($1, $2)')).toBe('select')
  expect(statementName('vacuum')).toBe('other')
})

test('whatever stands in a statement, its name is made of words that the code knows', () => {
  const words = fc.string({ minLength: 1 }).filter((text) => !/["]/.test(text))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const name = statementName(`select '${before}' from private.people where name = '${after}' --${before}`)
      expect(name).toMatch(/^select (private|identity|mail|jobs|platform_meta|network)\.[a-z_]+$/)
    }),
  )
})
