import { describe, expect, it } from 'vitest'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import { headOf, organisationChain, signInChain } from '#platform/audit/chain.store.ts'
import { ofOneMoment } from '#platform/audit/chain-rows.store.ts'
import { eraseAuditPayload, eraseSignInAuditPayload } from '#platform/audit/erase-audit-payload.store.ts'
import { sealWaiting } from '#platform/audit/seal-waiting.store.ts'
import { asJob, doThings, sealAllOf, verified } from '#platform/audit/testing/an-audit.builder.ts'
import { type Tampering, tamperings } from '#platform/audit/testing/tampering.ts'
import { verifyChain } from '#platform/audit/verify-chain.ts'
import { type IdentityDb, inIdentity } from '#platform/tenancy/identity-db.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { depth } from '#tests/setup/depth.ts'
import { seed } from '#tests/setup/seeded-chance.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { chanceFrom } from '#worlds/chance.ts'

const { database, superuser } = await testDatabase()
const lark = await anOrganisation(database)
const chain = organisationChain(lark.id)
await doThings(database.app, lark.id, 30)
await sealAllOf(database.app, lark.id)
const head = await asJob(database.app, lark.id, (db) => headOf(db, chain))
const heads = new Map([[String(head?.sequence), head?.hash ?? '']])

/** Tampers as superuser, gives what `look` sees then, and takes everything back. */
function tampered<T>(
  tampering: Pick<Tampering, 'do'>,
  chance: ReturnType<typeof chanceFrom>,
  look: (db: OrganisationDb) => Promise<T>,
): Promise<T> {
  const opening = { pool: superuser, announcer: announcerFor([]) }
  return inOrganisation(opening, lark.id, { kind: 'job', name: 'test' }, async (db, undo) => {
    undo()
    await tampering.do(db.connection, lark.id, chance)
    return await look(db)
  })
}

describe('verifying a chain', () => {
  it('finds nothing where nothing was tampered with, and says how far it looked', async () => {
    const report = await verified(database.app, lark.id, heads)
    expect(report).toMatchObject({ isWhole: true, seals: 30, headsCompared: 1, erased: 0, findings: [] })
    expect(report.unsealed).toEqual({ count: 0, oldestSeconds: null })
    expect(report.head).toMatchObject({ sequence: 30, hash: head?.hash })
  })

  const times = depth(100, 1_000)
  it(`finds ${times} of ${times} random tamperings by a superuser, cut tails included`, async () => {
    const chance = chanceFrom(seed)
    const unseen: string[] = []
    const counts = new Map<string, number>()
    for (let time = 0; time < times; time++) {
      const tampering = tamperings[time % tamperings.length] ?? chance.pick(tamperings)
      const report = await tampered(tampering, chance, (db) =>
        verifyChain(db, chain, { chain: 'here', heads: tampering.needsHead ? heads : new Map() }),
      )
      if (report.isWhole) unseen.push(tampering.name)
      counts.set(tampering.name, (counts.get(tampering.name) ?? 0) + 1)
    }
    console.info(`${times} tamperings of ${counts.size} kinds, ${times - unseen.length} found`)
    expect(unseen).toEqual([])
    expect(counts.size).toBe(tamperings.length)
    expect((await verified(database.app, lark.id, heads)).isWhole).toBe(true)
  })

  it('would find none of the changes if nobody looked at the chain: the control of the test above', async () => {
    const chance = chanceFrom(seed)
    for (const tampering of tamperings.filter(({ name }) => /^a row's (?!payload|salt)/.test(name))) {
      const found = await tampered(tampering, chance, async (db) => {
        await sealAnew(db)
        return await verifyChain(db, chain, { chain: 'here', heads: new Map() })
      })
      expect([tampering.name, found.isWhole]).toEqual([tampering.name, true])
    }
  })

  it('finds a chain that was wholly made anew, if an earlier head was kept, and only then', async () => {
    const change: Pick<Tampering, 'do'> = {
      do: async (client) =>
        void (await client.query(`update private.audit set actor_name = 'nobody' where id % 7 = 0`)),
    }
    const [seen, unseen] = await tampered(change, chanceFrom(seed), async (db) => {
      await sealAnew(db)
      return [
        await verifyChain(db, chain, { chain: 'here', heads }),
        await verifyChain(db, chain, { chain: 'here', heads: new Map() }),
      ]
    })
    expect(seen?.findings.map(({ kind }) => kind)).toEqual(['chain rewritten'])
    expect(unseen?.isWhole).toBe(true)
  })

  it('tells of rows that wait for their seal, which are no tampering, and of those that vanished while waiting', async () => {
    const heron = await anOrganisation(database)
    await doThings(database.app, heron.id, 3)
    const waiting = await verified(database.app, heron.id)
    expect(waiting).toMatchObject({ isWhole: true, seals: 0, head: null, unsealed: { count: 3 } })
    await superuser.query(
      'delete from private.audit where organisation_id = $1 and id = (select min(id) from private.audit where organisation_id = $1)',
      [heron.id],
    )
    expect((await verified(database.app, heron.id)).findings.map(({ kind }) => kind)).toEqual(['row removed'])
  })

  it('keeps its memory flat: a thousand wrong rows are counted, a hundred are told', async () => {
    const report = await tampered(
      { do: async (client) => void (await client.query('update private.audit set deed = deed || $1', ['x'])) },
      chanceFrom(seed),
      (db) => verifyChain(db, chain, { chain: 'here', heads }),
    )
    expect([report.findings.length, report.findingsInAll]).toEqual([30, 30])
  })
})

describe('erasing what the audit says', () => {
  it('removes words and salt, says so in the audit, and leaves the chain whole', async () => {
    const wren = await anOrganisation(database)
    await doThings(database.app, wren.id, 4)
    await sealAllOf(database.app, wren.id)
    const ids = await superuser.query<{ id: string }>(
      'select id from private.audit where organisation_id = $1 order by id',
      [wren.id],
    )
    const rows = ids.rows.map(({ id }) => Number(id)).slice(1, 3)
    const erased = await asJob(database.app, wren.id, (db) => eraseAuditPayload(db, rows, 'erasure-request'))
    expect(erased).toEqual(rows)
    await sealAllOf(database.app, wren.id)
    expect(await verified(database.app, wren.id)).toMatchObject({ isWhole: true, seals: 5, erased: 2 })
    const left = await superuser.query(
      'select payload, salt from private.audit where organisation_id = $1 and payload is not null',
      [wren.id],
    )
    expect(left.rowCount).toBe(3)
    expect(await asJob(database.app, wren.id, (db) => eraseAuditPayload(db, rows, 'again'))).toEqual([])
  })

  it('cannot reach into another organisation, nor erase what tells of erasing', async () => {
    const other = await anOrganisation(database)
    const all = await superuser.query<{ id: string }>('select id from private.audit')
    const rows = all.rows.map(({ id }) => Number(id))
    expect(await asJob(database.app, other.id, (db) => eraseAuditPayload(db, rows, 'erasure-request'))).toEqual([])
    expect((await verified(database.app, lark.id, heads)).erased).toBe(0)
  })
})

describe('erasing what the sign-in audit says', () => {
  const askSignIn = <T>(work: (db: IdentityDb) => Promise<T>) => inIdentity(database.identity, work)
  const verifySignIn = () =>
    askSignIn(async (db) => {
      await ofOneMoment(db)
      return await verifyChain(db, signInChain, { chain: 'sign-in', heads: new Map() })
    })
  const add = `insert into identity.audit (deed, subject_id, payload) values ('user.signed-in', 'x', '{"device": "tablet 7"}') returning id`

  it('removes words and salt, says so, leaves the chain whole, and erases nothing twice nor what tells of erasing', async () => {
    const ids: number[] = []
    for (const _ of [1, 2, 3]) ids.push(Number((await superuser.query<{ id: string }>(add)).rows[0]?.id))
    await askSignIn((db) => sealWaiting(db, signInChain))
    const why = { reason: 'erasure-request', by: null }
    const erased = await askSignIn((db) => eraseSignInAuditPayload(db, ids.slice(0, 2), why))
    expect(erased).toEqual(ids.slice(0, 2))
    await askSignIn((db) => sealWaiting(db, signInChain))
    expect(await verifySignIn()).toMatchObject({ isWhole: true, erased: 2, findings: [] })
    const words = await superuser.query(`select from identity.audit where payload::text like '%tablet 7%'`)
    expect(words.rowCount).toBe(1)
    const tells = await superuser.query<{ id: string }>(`select id from identity.audit where deed = 'audit.erased'`)
    const again = [...ids.slice(0, 2), ...tells.rows.map(({ id }) => Number(id))]
    expect(await askSignIn((db) => eraseSignInAuditPayload(db, again, why))).toEqual([])
  })

  it('is found when it was not said: payload taken out behind everybody’s back', async () => {
    const id = Number((await superuser.query<{ id: string }>(add)).rows[0]?.id)
    await askSignIn((db) => sealWaiting(db, signInChain))
    await superuser.query('update identity.audit set payload = null, salt = null where id = $1', [id])
    expect((await verifySignIn()).findings).toMatchObject([{ kind: 'payload removed', row: String(id) }])
  })

  it('is open to the login of sign-in data alone', async () => {
    await expect(database.app.query(`select identity.erase_audit_payload('{1}')`)).rejects.toThrow(/permission denied/)
    await expect(database.identity.query(`update identity.audit set payload = null`)).rejects.toThrow(
      /permission denied/,
    )
  })
})

/** Forgets what was sealed and seals what is there now: a check against these seals says nothing about the past. */
async function sealAnew(db: OrganisationDb): Promise<void> {
  await db.connection.query('delete from private.audit_seals')
  await db.connection.query('insert into private.audit_waiting select organisation_id, id from private.audit')
  await sealWaiting(db, chain)
}
