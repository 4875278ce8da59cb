import { expect, it } from 'vitest'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import { networkChain } from '#platform/audit/chain.store.ts'
import type { ChainReport } from '#platform/audit/chain-report.ts'
import { ofOneMoment } from '#platform/audit/chain-rows.store.ts'
import { sealAll } from '#platform/audit/sealer.ts'
import { thingDone } from '#platform/audit/testing/an-audit.builder.ts'
import { verifyChain } from '#platform/audit/verify-chain.ts'
import { inNetwork, inNetworkAs } from '#platform/tenancy/network-db.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database, superuser } = await testDatabase()
const opening = { pool: database.app, announcer: networkAnnouncerFor([]) }
const visitor = { kind: 'visitor', name: 'a visitor' } as const

const verified = (): Promise<ChainReport> =>
  inNetwork(database.app, async (db) => {
    await ofOneMoment(db)
    return await verifyChain(db, networkChain, { chain: 'network', heads: new Map() })
  })

it('deeds of the network are sealed in a chain of their own, and one that is changed afterwards is found', async () => {
  for (const word of ['one', 'two'])
    await inNetworkAs(opening, visitor, (db) => db.announce(thingDone(word, null, { number: 1, word })))
  await inNetworkAs(opening, visitor, async (db, undo) => {
    await db.announce(thingDone('taken back', null, { number: 1, word: 'no' }))
    undo()
  })
  await sealAll({ database, hasPractice: false })
  expect(await verified()).toMatchObject({ isWhole: true, seals: 2, unsealed: { count: 0 } })
  await superuser.query(`update network.audit set actor_name = 'Nobody' where subject_id = 'two'`)
  expect((await verified()).isWhole).toBe(false)
})
