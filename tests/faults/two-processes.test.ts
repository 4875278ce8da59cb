import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { dataFolder, type HouseProcess, startHouse } from './house-process.ts'
import { harmTwo, recordsIn } from './kept-records.ts'
import { recordWriters } from './record-writers.ts'
import { roundRobin } from './round-robin.ts'
import { freePort, sharedDatabase } from './shared-database.ts'

const rounds = depth(1, 20)
const nurses = 8

test('two processes behind a proxy: one is killed or asked to stop, and people go on; nothing acknowledged is lost or doubled', async () => {
  const folder = dataFolder()
  const database = await sharedDatabase(folder)
  const ports = [await freePort(), await freePort()]
  const proxy = await roundRobin(() => ports)
  const start = (port: number): HouseProcess =>
    startHouse(join(folder, `own-${port}`), '../../src/main.ts', {
      ...database,
      PORT: String(port),
      LESSEN_ORIGIN: proxy.address,
      LESSEN_SECRET: 'both processes sign with this one',
      LESSEN_FILES_DIR: join(folder, 'files'),
      LESSEN_TRUST_PROXY: '1',
      LESSEN_DRAIN_SECONDS: '1',
      LESSEN_LOG: 'warn',
    })
  // Both at once, on an empty database: one migrates and brings the demonstration, the other waits for it.
  const houses = ports.map(start)
  for (const house of houses) expect(await house.ready, house.said()).toBe(proxy.address)
  await proxy.allReady()

  const writers = await recordWriters(folder, () => proxy.address, nurses)
  const keep = async (count: number) => {
    const wanted = writers.acknowledged.size + count
    for (const end = Date.now() + 180_000; writers.acknowledged.size < wanted; await pause(10))
      if (Date.now() > end) throw new Error('nobody can record any more')
  }
  let brokenByKills = 0
  for (let round = 0; round < rounds; round++) {
    // Which one: in turns, so that people have to go on at either.
    const at = round % 2
    writers.begin()
    await keep(nurses * 3)
    const before = proxy.broken()
    houses[at]?.signal('SIGKILL')
    await keep(nurses * 2)
    brokenByKills += proxy.broken() - before
    await writers.rest()
    houses[at] = start(ports[at] ?? 0)
    await houses[at].ready
    await proxy.allReady()
    expect(await writers.sendAgain()).toBe(0)

    writers.begin()
    await keep(nurses * 2)
    const sound = { broken: proxy.broken(), unanswered: writers.answers.get('502') ?? 0 }
    const asked = performance.now()
    const left = houses[at].ended.then((code) => ({ code, seconds: (performance.now() - asked) / 1_000 }))
    houses[at].signal('SIGTERM')
    await keep(nurses * 3)
    const { code, seconds } = await left
    // Well within what systemd and the container engine are told to wait; eleven seconds on a machine that is not busy.
    expect([code, seconds < 30]).toEqual([0, true])
    await writers.rest()
    expect({ broken: proxy.broken(), unanswered: writers.answers.get('502') ?? 0 }).toEqual(sound)
    if (round === rounds - 1) break
    houses[at] = start(ports[at] ?? 0)
    await houses[at].ready
    await proxy.allReady()
  }
  expect(await writers.sendAgain()).toBe(0)
  console.info(
    `${rounds} kills and ${rounds} polite stops of one of two processes, ${writers.acknowledged.size} records acknowledged; ${brokenByKills} requests broken by kills, none by stops`,
  )
  expect([...proxy.answered.values()].filter((count) => count > 20)).toHaveLength(2)
  const found = await recordsIn(folder, writers.sent)
  expect(found.lost(writers.acknowledged)).toEqual([])
  expect(found.uneven).toEqual([])

  // What was counted can turn red: a kill breaks requests, and a record that is harmed is found.
  expect(brokenByKills).toBeGreaterThan(0)
  const { gone, torn } = await harmTwo(folder, [...writers.acknowledged])
  const harmed = await recordsIn(folder, writers.sent)
  expect(harmed.lost(writers.acknowledged)).toEqual([gone])
  expect(harmed.uneven.map(({ id }) => id)).toEqual([torn])
  for (const house of houses) house.signal('SIGTERM')
  expect(await Promise.all(houses.map((house) => house.ended))).toEqual([0, 0])
})
