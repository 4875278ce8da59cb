import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { killPostgres, openHouse, until } from './house-process.ts'
import { recordsIn } from './kept-records.ts'
import { recordWriters } from './record-writers.ts'
import { type SmallDisk, smallDisk } from './small-disk.ts'

const rounds = depth(1, 5)
/** Twice what is promised (10 s): this machine is shared. */
const longestAnswerMs = 20_000

const disk: SmallDisk | null = smallDisk(256)
afterAll(() => disk?.remove())

test('a full disk, on which PostgreSQL is killed as well: every request is answered, nothing acknowledged is lost, and it goes on when there is room', async () => {
  if (disk === null) {
    console.info('0 of 1: this machine lets nobody mount a small disk, so a full one was NOT tried. Run it as root.')
    return
  }
  const house = await openHouse(disk.folder, '../../src/main.ts')
  const writers = await recordWriters(disk.folder, () => house.address, 4)
  for (let round = 1; round <= rounds; round++) {
    writers.begin()
    expect(await until(() => writers.acknowledged.size >= round * 4)).toBe(true)
    for (const end = Date.now() + 5_000; Date.now() < end; await pause(100)) disk.fill()
    killPostgres(disk.folder)
    for (const end = Date.now() + 3_000; Date.now() < end; await pause(100)) disk.fill()
    expect((await fetch(`${house.address}/healthz`)).status).toBe(200)
    const stuck = writers.acknowledged.size
    disk.free()
    const began = performance.now()
    expect(await until(() => writers.acknowledged.size > stuck + 4)).toBe(true)
    console.info(`writing again ${Math.round(performance.now() - began)} ms after there was room`)
    await writers.rest()
  }
  expect(await until(async () => (await writers.sendAgain()) === 0)).toBe(true)
  const found = await recordsIn(disk.folder, writers.sent)
  const told = [...writers.answers].map(([status, n]) => `${status}: ${n}`).join(', ')
  console.info(
    `${rounds} of ${rounds}; ${writers.acknowledged.size} acknowledged; ${told}; longest ${Math.round(writers.longestWaitMs())} ms`,
  )
  expect(found.lost(writers.acknowledged)).toEqual([])
  expect(found.uneven).toEqual([])
  expect([...writers.answers.keys()].filter((status) => !['303', '503', '507'].includes(status))).toEqual([])
  expect(writers.withoutRetryAfter()).toBe(0)
  expect(writers.longestWaitMs()).toBeLessThan(longestAnswerMs)
  // The disk was really full: without that the promise proves nothing.
  expect((writers.answers.get('503') ?? 0) + (writers.answers.get('507') ?? 0)).toBeGreaterThan(0)
  house.process.signal('SIGTERM')
  expect(await house.process.ended).toBe(0)
})
