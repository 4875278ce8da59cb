import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { seed } from '#tests/setup/seeded-chance.ts'
import { chanceFrom } from '#worlds/chance.ts'
import { killPostgres, openHouse, stopPostgresFast, until } from './house-process.ts'
import { ask, harmTwo, recordsIn } from './kept-records.ts'
import { preparedFolder } from './prepared-folder.ts'
import { recordWriters } from './record-writers.ts'

const rounds = depth(2, 20)
const writersAtOnce = 8

const harms: [string, (folder: string) => Promise<unknown> | void][] = [
  ['kill -9 of PostgreSQL and all its processes', killPostgres],
  ['fast restarts of PostgreSQL', stopPostgresFast],
  [
    'all connections of PostgreSQL cut',
    (folder) =>
      ask(
        folder,
        `select pg_terminate_backend(pid) from pg_stat_activity where usename like 'lessen%' and pid <> pg_backend_pid()`,
      ),
  ],
]

test.each(harms)(
  '%s, under load: nothing acknowledged is lost, the app lives, and it goes on by itself',
  async (_, harm) => {
    const folder = await preparedFolder()
    const chance = chanceFrom(seed)
    const house = await openHouse(folder, '../../src/main.ts')
    const writers = await recordWriters(folder, () => house.address, writersAtOnce)
    const waits: number[] = []
    writers.begin()
    for (let round = 1; round <= rounds; round++) {
      await pause(chance.whole(200, 1_200))
      const before = writers.acknowledged.size
      const began = performance.now()
      await harm(folder)
      expect(await until(() => writers.acknowledged.size > before + writersAtOnce)).toBe(true)
      waits.push(Math.round(performance.now() - began))
    }
    await writers.rest()
    expect(await until(async () => (await writers.sendAgain()) === 0)).toBe(true)
    const found = await recordsIn(folder, writers.sent)
    const told = [...writers.answers].map(([status, n]) => `${status}: ${n}`).join(', ')
    console.info(
      `${rounds} times, ${writers.acknowledged.size} acknowledged; ${told}; writing again after ${waits.join(', ')} ms`,
    )
    expect(found.lost(writers.acknowledged)).toEqual([])
    expect(found.uneven).toEqual([])
    // The app never went away, said nothing but "kept" and "not now", and always when to come again.
    expect([...writers.answers.keys()].filter((status) => status !== '303' && status !== '503')).toEqual([])
    expect(writers.withoutRetryAfter()).toBe(0)
    const { gone, torn } = await harmTwo(folder, [...writers.acknowledged])
    const harmed = await recordsIn(folder, writers.sent)
    expect([harmed.lost(writers.acknowledged), harmed.uneven.map(({ id }) => id)]).toEqual([[gone], [torn]])
    house.process.signal('SIGTERM')
    expect(await house.process.ended).toBe(0)
  },
)
