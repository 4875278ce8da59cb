import { expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { saveSite } from '#modules/organisations/index.ts'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { type Announcer, defineAnnouncement } from '#platform/audit/announcement.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import { sealAllOf, verified } from '#platform/audit/testing/an-audit.builder.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'
import { depth } from '#tests/setup/depth.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database, superuser } = await testDatabase()
const siteAdded = defineAnnouncement<{ readonly turn: number }>('site.added')
const acts = depth(1_500, 20_000)
const writers = 10

/** Writers at once add sites, each act with its audit row, while connections are cut off under them; gives what is there. */
async function work(announcer: Announcer, isCut: boolean) {
  const { id } = await anOrganisation(database)
  const began = performance.now()
  let left = acts
  const write = async () => {
    for (let turn = left--; turn > 0; turn = left--) {
      const site = newId()
      // An act that is cut off was not acknowledged: it may be there or not, but never without its row, nor its row without it.
      await inOrganisation({ pool: database.app, announcer }, id, { kind: 'job', name: 'test' }, async (db) => {
        await saveSite(db, { id: site, name: 'Hazel House', code: null })
        await db.announce(siteAdded(site, null, { turn }))
      }).catch(() => undefined)
      if (isCut && turn % Math.ceil(acts / 20) === 0)
        await superuser.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'lessen app' limit 2`,
        )
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  const seconds = (performance.now() - began) / 1_000
  const { rows } = await superuser.query<{ sites: string; told: string; both: string }>(
    `select count(s.id) as sites, count(a.id) as told, count(*) filter (where s.id is not null and a.id is not null) as both
    from (select * from private.sites where organisation_id = $1) s
    full join (select * from private.audit where organisation_id = $1 and deed = 'site.added') a on a.subject_id = s.id::text`,
    [id],
  )
  const [found] = rows
  return { id, seconds, sites: Number(found?.sites), told: Number(found?.told), both: Number(found?.both) }
}

it(`has exactly one row for each of ${acts} acts of ${writers} writers, cut off or not, and each is sealed`, async () => {
  const found = await work(announcerFor([]), true)
  console.info(
    `${found.sites} acts in ${found.seconds.toFixed(1)} s (${Math.round(found.sites / found.seconds)} a second)`,
  )
  expect([found.told, found.both]).toEqual([found.sites, found.sites])
  expect(found.sites).toBeGreaterThan(acts * 0.9)
  await sealAllOf(database.app, found.id)
  expect(await verified(database.app, found.id)).toMatchObject({ isWhole: true, seals: found.sites, findings: [] })
})

it('would be seen to be incomplete if one act in a hundred forgot its row: the control of the test above', async () => {
  const whole = announcerFor([])
  let turn = 0
  const found = await work(async (db, event) => (turn++ % 100 === 0 ? undefined : await whole(db, event)), false)
  expect(found.told).toBeLessThan(found.sites)
})
