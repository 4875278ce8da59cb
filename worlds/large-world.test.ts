import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { countIncidents, countIncomplete } from '#modules/incidents/index.ts'
import { insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { makeLargeOrganisation } from './large-organisation.ts'

const { database } = await testDatabase()
const size = { incidents: 400, seed: 7, until: calendarDateOf('2026-01-15'), days: 200 }
const make = (code: string, seed = size.seed) =>
  makeLargeOrganisation(database, { ...size, seed }, code, () => undefined)

test('the same seed makes the same records, another one makes others', async () => {
  const [one, same, other] = [await make('ONE'), await make('SAME'), await make('OTHER', 8)]
  const idsOf = (id: string) =>
    insideOf(database, { id }, (db) => db.rows(sql`select id from private.incidents order by id`))
  expect(await idsOf(same)).toEqual(await idsOf(one))
  expect(await idsOf(other)).not.toEqual(await idsOf(one))
})

test('a generated incident has its rows in every table that a recorded one has', async () => {
  const id = await make('WHOLE')
  const counts = await insideOf(database, { id }, async (db) => ({
    incidents: await countIncidents(db, 'all', {}),
    interventions: await rowsIn(db, 'interventions'),
    staff: await rowsIn(db, 'intervention_staff'),
    facts: await rowsIn(db, 'intervention_facts'),
    audit: await rowsIn(db, 'audit'),
  }))
  expect(counts).toMatchObject({ incidents: 400, audit: 400 })
  expect([counts.staff, counts.facts]).toEqual([counts.interventions, counts.interventions])
  expect(counts.interventions).toBeGreaterThan(counts.incidents)
})

test('a few generated records lack what the law asks for, and most do not', async () => {
  const id = await make('LACKING')
  const lacking = await insideOf(database, { id }, (db) => countIncomplete(db, 'all'))
  expect(lacking).toBeGreaterThan(4)
  expect(lacking).toBeLessThan(60)
})

async function rowsIn(db: OrganisationDb, table: string): Promise<number> {
  const found = await db.row(sql<{ count: number }>`select count(*) as count from ${sql.table(`private.${table}`)}`)
  return found?.count ?? 0
}
