import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { seed } from '#tests/setup/seeded-chance.ts'
import { chanceFrom } from '#worlds/chance.ts'
import { dataFolder, openHouse } from './house-process.ts'
import { harmTwo, recordsIn } from './kept-records.ts'
import { recordWriters } from './record-writers.ts'

const kills = depth(5, 200)
const count = 16

test('kills of the app under load lose, double or half-write no acknowledged record', async () => {
  const folder = dataFolder()
  const chance = chanceFrom(seed)
  let house = await openHouse(folder, '../../src/main.ts')
  const writers = await recordWriters(folder, () => house.address, count)
  for (let kill = 1; kill <= kills; kill++) {
    writers.begin()
    await pause(chance.whole(100, 2_000))
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

  // The check itself can fail: a record taken away is found lost, one without its audit row is found half-written.
  const { gone, torn } = await harmTwo(folder, [...writers.acknowledged])
  const harmed = await recordsIn(folder, writers.sent)
  expect(harmed.lost(writers.acknowledged)).toEqual([gone])
  expect(harmed.uneven.map(({ id }) => id)).toEqual([torn])
  house.process.signal('SIGTERM')
  await house.process.ended
})
