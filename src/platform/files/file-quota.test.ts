import { expect, test } from 'vitest'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import { quotaFinding, quotaProblem } from '#platform/files/file-quota.ts'
import { aKeptFile } from '#platform/files/testing/a-kept-file.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database, superuser } = await testDatabase()
const organisation = await anOrganisation(database)
const opening = { pool: database.app, announcer: announcerFor([]) }
const inside = <T>(work: Parameters<typeof inOrganisation<T>>[3]) =>
  inOrganisation(opening, organisation.id, { kind: 'job', name: 'test' }, work)
const file = (bytes: number, hash = 'f'.repeat(64)) => ({ ok: true, value: { hash, bytes } }) as const

test('a file that would go beyond the quota is refused in words; one that just fits, and content that is there, are not', async () => {
  const kept = await inside((db) => aKeptFile(db))
  await superuser.query('update private.files set bytes = 900000 where id = $1', [kept.id])
  const room = { quota: 1_000_000 }
  expect(await inside((db) => quotaProblem(db, room, file(100_000)))).toBeUndefined()
  expect(await inside((db) => quotaProblem(db, room, file(100_001)))).toMatch(
    /^Your organisation has no room for this file: 1 of 1 MB/,
  )
  expect(await inside((db) => quotaProblem(db, room, file(900_000, kept.hash)))).toBeUndefined()
  expect(await inside((db) => quotaProblem(db, room, undefined))).toBeUndefined()
})

test('the doctor names who is near the quota, and nobody before', async () => {
  const asked = (filesQuotaMb: number) => quotaFinding(database, { filesQuotaMb, mode: 'practice' })
  expect(await asked(20_000)).toMatchObject({ isSound: true, says: 'no organisation is near 20,000 MB of files' })
  await superuser.query('update private.files set bytes = 950000')
  expect(await asked(1)).toMatchObject({ isSound: false, says: `of 1 MB of files, ${organisation.code} keeps 1` })
})
