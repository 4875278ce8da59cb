import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { asSuperuser } from '#platform/db/embedded/superuser.ts'
import { depth } from '#tests/setup/depth.ts'
import { dataFolder, type HouseProcess, startHouse } from './house-process.ts'

/** How many users, organisations and people of theirs the demonstration has. */
async function demonstration(folder: string): Promise<unknown> {
  const client = asSuperuser(runFolder(folder), 'lessen')
  await client.connect()
  const { rows } = await client.query(`
    select (select count(*) from identity.users) as users, (select count(*) from identity.organisations) as organisations,
      (select count(*) from private.people where organisation_id in (select id from identity.organisations)) as people`)
  await client.end()
  return rows[0]
}

async function openAndClose(folder: string): Promise<{ tookMs: number; shown: unknown }> {
  const startedAt = Date.now()
  const house = startHouse(folder, '../../bin/start.mjs')
  const address = await house.ready
  if (address === null) throw new Error(house.said())
  const tookMs = Date.now() - startedAt
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  const shown = await demonstration(folder)
  await end(house, 'SIGTERM')
  return { tookMs, shown }
}

async function end(house: HouseProcess, signal: NodeJS.Signals): Promise<void> {
  house.signal(signal)
  await house.ended
}

const kills = depth(2, 20)

test(`npm start killed at ${kills} moments of its first start is followed by one with the whole demonstration`, async () => {
  const { tookMs, shown } = await openAndClose(dataFolder())
  for (let turn = 1; turn <= kills; turn++) {
    const folder = dataFolder()
    const house = startHouse(folder, '../../bin/start.mjs')
    await Promise.race([house.ready, pause((tookMs * turn) / (kills + 1))])
    await end(house, 'SIGKILL')
    expect((await openAndClose(folder)).shown).toEqual(shown)
  }
})
