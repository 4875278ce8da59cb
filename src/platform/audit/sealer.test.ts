import { describe, expect, it } from 'vitest'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { organisationChain } from '#platform/audit/chain.store.ts'
import { sealWaiting } from '#platform/audit/seal-waiting.store.ts'
import { sealAll, startSealer } from '#platform/audit/sealer.ts'
import { asJob, doThings, sealAllOf, thingDone, verified } from '#platform/audit/testing/an-audit.builder.ts'
import { depth } from '#tests/setup/depth.ts'
import { seed } from '#tests/setup/seeded-chance.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { chanceFrom } from '#worlds/chance.ts'

const { database, superuser } = await testDatabase()
const sealing = { database, hasPractice: true }

async function rowsOf(organisation: string): Promise<number> {
  const { rows } = await superuser.query<{ n: string }>(
    'select count(*) as n from private.audit where organisation_id = $1',
    [organisation],
  )
  return Number(rows[0]?.n)
}

describe('sealing', () => {
  it('seals a row that is committed late, although later rows have their seal already', async () => {
    const lark = await anOrganisation(database)
    await asJob(database.app, lark.id, async (db) => {
      await db.announce(thingDone('late', null, { number: 1, word: 'late' }))
      await doThings(database.app, lark.id, 3)
      expect(await sealAllOf(database.app, lark.id)).toBe(3)
    })
    expect(await sealAllOf(database.app, lark.id)).toBe(1)
    expect(await verified(database.app, lark.id)).toMatchObject({ isWhole: true, seals: 4 })
  })

  it('seals every organisation and the sign-in data, and nothing of what was rolled back', async () => {
    const [one, other] = [await anOrganisation(database), await anOrganisation(database)]
    await doThings(database.app, one.id, 2)
    await doThings(database.app, other.id, 1)
    await asJob(database.app, one.id, async (db, undo) => {
      undo()
      await db.announce(thingDone('undone', null, { number: 9, word: 'undone' }))
    })
    await database.identity.query(`insert into identity.audit (deed, subject_id) values ('user.signed-in', 'x')`)
    const sealed = await sealAll(sealing)
    expect(sealed).toEqual(expect.arrayContaining([one.id, other.id]))
    expect(await sealAll(sealing)).toEqual([])
    expect(await verified(database.app, one.id)).toMatchObject({ isWhole: true, seals: 2 })
    const signIn = await superuser.query('select from identity.audit a join identity.audit_seals s on s.row_id = a.id')
    expect(signIn.rowCount).toBe(1)
  })

  it('leaves a chain alone that another sealer has in hand', async () => {
    const lark = await anOrganisation(database)
    await doThings(database.app, lark.id, 2)
    const chain = organisationChain(lark.id)
    await asJob(database.app, lark.id, async (first) => {
      expect(await sealWaiting(first, chain)).toBe(2)
      expect(await asJob(database.app, lark.id, (second) => sealWaiting(second, chain))).toBe('busy')
    })
    expect(await asJob(database.app, lark.id, (db) => sealWaiting(db, chain))).toBe(0)
  })

  it('is done by a login that can change neither a row nor a seal', async () => {
    for (const statement of [
      'update private.audit set deed = deed',
      'delete from private.audit',
      'update private.audit_seals set hash = hash',
      'delete from private.audit_seals',
      'truncate private.audit_seals',
    ])
      await expect(database.app.query(statement), statement).rejects.toThrow(/permission denied/)
    await expect(database.identity.query('delete from identity.audit_seals')).rejects.toThrow(/permission denied/)
  })
})

describe('honest work', () => {
  const runs = depth(20, 200)
  it(`raises no alarm in ${runs} runs of writers at once, undone work, sealers that overlap and are cut off`, async () => {
    const chance = chanceFrom(seed)
    let rows = 0
    for (let run = 0; run < runs; run++) {
      const { id } = await anOrganisation(database)
      const written = await writeAtOnce(id, chance)
      const sealers = Promise.allSettled([sealAllOf(database.app, id), sealAllOf(database.streams, id)])
      if (chance.yes(0.5)) await cutOffSomebody()
      await sealers
      const during = await verified(database.app, id)
      await sealAllOf(database.app, id)
      const after = await verified(database.app, id)
      expect([during.findings, after.findings]).toEqual([[], []])
      expect([after.seals, after.unsealed.count]).toEqual([await rowsOf(id), 0])
      expect(after.seals).toBeGreaterThanOrEqual(written)
      rows += after.seals
    }
    console.info(`${runs} honest runs, ${rows} rows, no alarm`)
  })

  it('keeps pace: rows are sealed while people write, and stopping loses none', async () => {
    const lark = await anOrganisation(database)
    const quiet = () => undefined
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
    const rounds: string[] = []
    const stops = [
      startSealer({ ...sealing, log }, async (sealed) => void rounds.push(...sealed)),
      startSealer({ ...sealing, log }),
    ]
    for (let time = 0; time < 10; time++) await doThings(database.app, lark.id, 20)
    await expect.poll(async () => (await verified(database.app, lark.id)).seals, { timeout: 20_000 }).toBe(200)
    for (const stop of stops) await stop()
    expect((await verified(database.app, lark.id)).findings).toEqual([])
    expect(rounds.length).toBeGreaterThan(0)
  })
})

/** Several writers at once, some of whom take back what they did; gives how many rows they kept. */
async function writeAtOnce(organisation: string, chance: ReturnType<typeof chanceFrom>): Promise<number> {
  const plans = Array.from({ length: 6 }, () => ({ count: chance.whole(1, 6), isUndone: chance.yes(0.3) }))
  const writing = plans.map(({ count, isUndone }) =>
    asJob(database.app, organisation, async (db, undo) => {
      if (isUndone) undo()
      for (let number = 0; number < count; number++)
        await db.announce(thingDone(`${number}`, null, { number, word: 'w' }))
    }),
  )
  const sealer = sealAllOf(database.streams, organisation)
  await Promise.all([...writing, sealer])
  return plans.reduce((sum, { count, isUndone }) => sum + (isUndone ? 0 : count), 0)
}

/** Ends a session of the sealers' login as a crash would; its transaction is rolled back by the database. */
async function cutOffSomebody(): Promise<void> {
  await superuser.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'lessen streams'`,
  )
}
