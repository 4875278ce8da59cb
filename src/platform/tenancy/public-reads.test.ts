import { sql } from 'kysely'
import { afterAll, expect, inject, test } from 'vitest'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { connect } from '#platform/db/connect.ts'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { doorsOver } from '#platform/db/embedded/open-embedded.ts'
import { createLog } from '#platform/log/log.ts'
import { readPublic } from '#platform/tenancy/public-reads.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { name, database } = await testDatabase()
await anOrganisation(database)
const way = { log: createLog({ level: 'silent' }), longestStatementMs: 5_000, connections: 2 }
const doors = doorsOver(runFolder(inject('testPostgres')), name)
const withCopy = connect({ ...doors, replica: doors.app }, way)
const withLostCopy = connect({ ...doors, replica: { ...doors.app, host: '/nowhere/at/all' } }, way)
afterAll(() => Promise.all([withCopy.close(), withLostCopy.close()]))

const asked = sql<{ who: string }>`select current_setting('application_name') as who`

test('public content is read from the copy', async () => {
  expect((await readPublic(withCopy, way.log, (db) => db.row(asked)))?.who).toBe('lessen replica')
})

test('when the copy is away the database itself is asked, and the log says so', async () => {
  const events: string[] = []
  const log = { ...way.log, warn: (event: string) => void events.push(event) }
  expect((await readPublic(withLostCopy, log, (db) => db.row(asked)))?.who).toBe('lessen app')
  expect(events).toEqual(['database.replica-away'])
  expect((await readPublic(database, way.log, (db) => db.row(asked)))?.who).toBe('lessen app')
})

test('a public read can write nothing and sees no private row', async () => {
  const writing = sql`insert into private.organisations (organisation_id, code, name, sector) values (gen_random_uuid(), 'A', 'A', 'A')`
  await expect(readPublic(withCopy, way.log, (db) => db.run(writing))).rejects.toThrow('read-only transaction')
  const rows = await readPublic(withCopy, way.log, (db) => db.rows(sql`select 1 from private.organisations`))
  expect(rows).toEqual([])
})

test('a fault of the question itself is no reason to ask elsewhere', async () => {
  const events: string[] = []
  const log = { ...way.log, warn: (event: string) => void events.push(event) }
  await expect(readPublic(withCopy, log, (db) => db.row(sql`select 1 / 0`))).rejects.toThrow('division by zero')
  expect(events).toEqual([])
})
