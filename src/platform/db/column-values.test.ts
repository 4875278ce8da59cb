import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoInstant, wholeNumber } from '#platform/db/column-values.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database } = await testDatabase()

async function ask(expression: string): Promise<unknown> {
  const { rows } = await database.app.query<{ value: unknown }>(`select ${expression} as value`)
  return rows[0]?.value
}

test('a date is its text, so that no time zone moves a birthday', async () => {
  expect(await ask(`date '1990-03-25'`)).toBe('1990-03-25')
  expect(await ask(`time '09:05'`)).toBe('09:05:00')
  expect(await ask(`timestamp '2026-03-29 01:30'`)).toBe('2026-03-29 01:30:00')
})

test('a moment is ISO text in UTC', async () => {
  expect(await ask(`timestamptz '2026-03-29 02:30:00.5+01'`)).toBe('2026-03-29T01:30:00.500Z')
  expect(await ask(`timestamptz '2026-03-29 01:30:00.123456+00'`)).toBe('2026-03-29T01:30:00.123456Z')
  expect(isoInstant('2026-03-29 07:00:00+05:30')).toBe('2026-03-29T01:30:00.000Z')
})

test('any moment comes back as it was sent', async () => {
  const moment = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  await fc.assert(
    fc.asyncProperty(moment, async (at) => {
      const { rows } = await database.app.query<{ value: string }>('select $1::timestamptz as value', [
        at.toISOString(),
      ])
      expect(rows[0]?.value).toBe(at.toISOString())
    }),
  )
})

test('counts are numbers, and a number too large to be exact is refused rather than rounded', async () => {
  expect(await ask('count(*)')).toBe(1)
  expect(() => wholeNumber('9007199254740993')).toThrow(RangeError)
})

test('lists keep what their elements are', async () => {
  expect(await ask(`array[date '2026-01-31', null]`)).toEqual(['2026-01-31', null])
  expect(await ask(`array[timestamptz '2026-01-31 09:00+00']`)).toEqual(['2026-01-31T09:00:00.000Z'])
  expect(await ask('array[1::bigint, 2]')).toEqual([1, 2])
  expect(await ask(`array['a,b', 'c"d']`)).toEqual(['a,b', 'c"d'])
  expect(await ask(`'{}'::date[]`)).toEqual([])
})
