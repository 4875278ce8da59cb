import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { seed } from '#tests/setup/seeded-chance.ts'
import { chanceFrom } from '#worlds/chance.ts'
import { lessen } from './command-process.ts'
import { openHouse, until } from './house-process.ts'
import { ask, harmTwo, recordsIn } from './kept-records.ts'
import { preparedFolder } from './prepared-folder.ts'
import { recordWriters } from './record-writers.ts'

const kills = depth(5, 200)
const count = 16

test('kills of the app under load lose, double or half-write no acknowledged record, and every audit row is sealed', async () => {
  const folder = await preparedFolder()
  const chance = chanceFrom(seed)
  let house = await openHouse(folder, '../../src/main.ts')
  const writers = await recordWriters(folder, () => house.address, count)
  for (let kill = 1; kill <= kills; kill++) {
    const before = writers.acknowledged.size
    writers.begin()
    await pause(chance.whole(100, 2_000))
    // On a slow machine nobody has sent anything by then, and a kill that meets no record tries nothing.
    await until(() => writers.acknowledged.size > before + 1)
    house.process.signal('SIGKILL')
    await house.process.ended
    await writers.rest()
    house = await openHouse(folder, '../../src/main.ts')
    expect(await writers.sendAgain()).toBe(0)
  }
  const found = await recordsIn(folder, writers.sent)
  console.info(`${kills} kills, ${writers.acknowledged.size} records acknowledged, ${writers.sent.size} sent`)
  expect(writers.acknowledged.size).toBeGreaterThan(kills)
  expect(found.lost(writers.acknowledged)).toEqual([])
  expect(found.uneven).toEqual([])
  // Each audit row, of sign-in too, has its seal or will have it: those of the last moment wait less than a second.
  const waiting = `select from private.audit_waiting union all select from identity.audit_waiting`
  expect(await until(async () => (await ask(folder, waiting)).length === 0)).toBe(true)
  const verified = await lessen(folder, {}, 'audit', 'verify')
  expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('none waiting for a seal')])

  // The check itself can fail: a record taken away is found lost, one without its audit row is found half-written.
  const { gone, torn } = await harmTwo(folder, [...writers.acknowledged])
  const harmed = await recordsIn(folder, writers.sent)
  expect(harmed.lost(writers.acknowledged)).toEqual([gone])
  expect(harmed.uneven.map(({ id }) => id)).toEqual([torn])
  expect((await lessen(folder, {}, 'audit', 'verify')).code).toBe(1)
  house.process.signal('SIGTERM')
  await house.process.ended
})
