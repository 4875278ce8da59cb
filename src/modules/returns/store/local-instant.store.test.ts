import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { instantOf as placed } from '#basics/instant.ts'
import { localTimeOf } from '#basics/local-time.ts'
import { inTransaction } from '#platform/tenancy/transaction.ts'
import { depth } from '#tests/setup/depth.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { instantOf } from './local-instant.store.ts'

const { database } = await testDatabase()
const zones = ['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata']
const twoDigits = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'))
/** Every second wall clock time lies in a night in which clocks change somewhere. */
const days = fc.oneof(
  fc.constantFrom('2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04'),
  fc.integer({ min: 0, max: 9999 }).map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10)),
)

test('a time on the wall is the same instant in SQL as in the basics, also when clocks change', async () => {
  const walls = fc.sample(fc.tuple(days, twoDigits(23), twoDigits(59), fc.constantFrom(...zones)), depth(2_000, 20_000))
  for (const zone of zones) {
    const mine = walls.filter((wall) => wall[3] === zone)
    const given = await inTransaction(database.app, '', (ask) =>
      ask.rows(sql<{ instant: string }>`
        select ${instantOf(sql`w.day`, sql`w.time`, zone)} as instant
        from unnest(${mine.map(([day]) => day)}::date[], ${mine.map(([, hour, minute]) => `${hour}:${minute}`)}::time[])
          with ordinality as w (day, time, n) order by n`),
    )
    const expected = mine.map(([day, hour, minute]) =>
      placed(calendarDateOf(day), localTimeOf(`${hour}:${minute}`), zone).instant.toString({
        smallestUnit: 'millisecond',
      }),
    )
    expect(given.map(({ instant }) => instant)).toEqual(expected)
    expect(mine.length).toBeGreaterThan(100)
  }
})
