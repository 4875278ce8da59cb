import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { depth } from '#tests/setup/depth.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import type { AuditFilter } from '../domain/audit-filter.ts'
import { listDeeds, readAudit } from './read-audit.store.ts'

const { database, superuser } = await testDatabase()
const rows = depth(20_000, 400_000)

/** How many rows of the audit have been fetched by anybody, by the database's own count. */
async function fetched(): Promise<number> {
  await superuser.query('select pg_stat_force_next_flush()')
  const { rows: found } = await superuser.query<{ n: string }>(
    `select seq_tup_read + idx_tup_fetch as n from pg_stat_user_tables where schemaname = 'private' and relname = 'audit'`,
  )
  return Number(found[0]?.n)
}

it(`reads no more rows than a page has, whatever the filter, of ${rows} rows of a large organisation`, async () => {
  const lark = await anOrganisation(database)
  const [actor, person, unit] = [newId(), newId(), newId()]
  await superuser.query(
    `insert into private.audit (organisation_id, at, actor_kind, actor_id, actor_name, deed, subject_kind, subject_id, unit_id, payload)
    select $1, now() - n * interval '1 second', 'user', case when n % 100 = 0 then $2::uuid else gen_random_uuid() end, 'A', case when n % 1000 = 0 then 'thing.rare' else 'person.viewed' end,
      'person', case when n % 500 = 0 then $3::text else gen_random_uuid()::text end, case when n % 200 = 0 then $4::uuid end, '{}'
    from generate_series(1, $5) n`,
    [lark.id, actor, person, unit, rows],
  )
  await superuser.query('analyze private.audit')
  const filters: readonly (readonly [string, AuditFilter])[] = [
    ['none', {}],
    ['who', { actors: [actor] }],
    ['person', { people: [person] }],
    ['unit', { unit }],
    ['deed', { deed: 'thing.rare' }],
    ['nobody', { actors: [newId()] }],
    ['days', { before: new Date(Date.now() - (rows / 2) * 1_000).toISOString() }],
  ]
  const rowsReadBy = async (work: (db: OrganisationDb) => Promise<unknown>) => {
    const before = await fetched()
    await insideOf(database, lark, async (db) => {
      await work(db)
      await db.run(sql`select pg_stat_force_next_flush()`)
    })
    return (await fetched()) - before
  }
  for (const [name, filter] of filters) {
    const read = await rowsReadBy(async (db) => {
      const { lines } = await readAudit(db, filter, undefined, 20)
      expect([name, lines.length]).toEqual([name, name === 'nobody' ? 0 : 20])
    })
    expect([name, read < 100]).toEqual([name, true])
  }
  expect(await rowsReadBy(listDeeds)).toBeLessThan(100)
  // The count itself can tell: whoever reads everything is seen to do so.
  const careless = sql`select count(actor_name) from private.audit where organisation_id = ${lark.id}`
  expect(await rowsReadBy((db) => db.rows(careless))).toBeGreaterThanOrEqual(rows)
}, 300_000)
