import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import {
  dataFolder,
  type Entry,
  type HouseProcess,
  keepersIn,
  keepRow,
  killPostgres,
  postgresIn,
  startHouse,
  until,
} from './house-process.ts'
import { preparedFolder } from './prepared-folder.ts'

const rounds = depth(3, 30)
const houses: HouseProcess[] = []

afterEach(async () => {
  for (const house of houses.splice(0)) {
    house.signal('SIGTERM')
    await house.ended
  }
})

async function open(folder: string, entry?: Entry): Promise<{ house: HouseProcess; address: string }> {
  const house = startHouse(folder, entry)
  houses.push(house)
  const address = await house.ready
  if (address === null) throw new Error(`the house did not start: ${house.said()}`)
  return { house, address }
}

async function kept(address: string): Promise<number> {
  const answer = await fetch(`${address}/kept`)
  const body: unknown = await answer.json()
  return typeof body === 'object' && body !== null && 'kept' in body ? Number(body.kept) : Number.NaN
}

function kill(pids: readonly number[]): void {
  for (const pid of pids) process.kill(pid, 'SIGKILL')
}

const harms: [string, (house: HouseProcess, folder: string) => void][] = [
  ['the app', (house) => house.signal('SIGKILL')],
  ['the app and all that would stop PostgreSQL', (house, folder) => kill([...keepersIn(folder), house.pid])],
  ['PostgreSQL and then the app', (house, folder) => (killPostgres(folder), house.signal('SIGKILL'))],
  ['the app and then PostgreSQL', (house, folder) => (house.signal('SIGKILL'), killPostgres(folder))],
]

test.each(harms)(
  `after kill -9 of %s the next start heals and every row is there, ${rounds} times`,
  async (_, harm) => {
    const folder = await preparedFolder('bare-main.ts')
    for (let round = 1; round <= rounds; round++) {
      const { house, address } = await open(folder)
      expect(await keepRow(folder)).toBe(round)
      expect(await kept(address)).toBe(round)
      harm(house, folder)
      expect(await house.ended).toBe('SIGKILL')
    }
    const { address } = await open(folder)
    expect(await kept(address)).toBe(rounds)
  },
)

test(`a house whose PostgreSQL is killed under it answers again by itself, ${rounds} times`, async () => {
  const folder = await preparedFolder('bare-main.ts')
  const { address } = await open(folder)
  for (let round = 1; round <= rounds; round++) {
    const rows = await keepRow(folder)
    killPostgres(folder)
    expect(await until(async () => (await kept(address)) === rows)).toBe(true)
  }
})

test('a house whose starter is killed leaves, and takes its PostgreSQL with it', async () => {
  const folder = await preparedFolder('bare-main.ts')
  const { house } = await open(folder, 'bare-start.mjs')
  await keepRow(folder)
  house.signal('SIGKILL')
  expect(await until(() => postgresIn(folder).length === 0)).toBe(true)
  const again = await open(folder, 'bare-start.mjs')
  expect(await kept(again.address)).toBe(1)
})

test('a house whose starter is gone before it has begun leaves as well', async () => {
  const house = startHouse(dataFolder())
  house.letGo()
  expect(await house.ended).toBe(0)
})

test(`a first start killed at any moment leaves nothing that stops the next one, ${depth(3, 40)} times`, async () => {
  const offsets = depth(3, 40)
  for (let turn = 0; turn < offsets; turn++) {
    const folder = dataFolder()
    const house = startHouse(folder)
    await Promise.race([house.ready, pause(150 + (turn * 2_400) / offsets)])
    house.signal('SIGKILL')
    await house.ended
    const next = await open(folder)
    expect(await keepRow(folder)).toBe(1)
    next.house.signal('SIGTERM')
    await next.house.ended
  }
})
