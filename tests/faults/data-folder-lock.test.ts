import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, expect, test } from 'vitest'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { depth } from '#tests/setup/depth.ts'
import {
  dataFolder,
  type HouseProcess,
  keepersIn,
  keepRow,
  killPostgres,
  postgresIn,
  startHouse,
  until,
} from './house-process.ts'
import { preparedFolder } from './prepared-folder.ts'

const houses: HouseProcess[] = []

function start(folder: string, env: Record<string, string> = {}): HouseProcess {
  const house = startHouse(folder, 'bare-main.ts', env)
  houses.push(house)
  return house
}

afterEach(async () => {
  for (const house of houses.splice(0)) {
    house.signal('SIGTERM')
    await house.ended
  }
})

/** Five times what is promised (2 seconds): this machine is shared. The time itself is printed. */
const hangGuardMs = 10_000

test('a second start on the same data folder refuses in one sentence that names the first', async () => {
  const folder = await preparedFolder('bare-main.ts')
  const first = start(folder)
  const address = await first.ready
  const startedAt = Date.now()
  const second = start(folder)
  expect(await second.ended).toBe(1)
  const took = Date.now() - startedAt
  console.info(`refused after ${took} ms`)
  expect(took).toBeLessThan(hangGuardMs)
  expect(second.said()).toBe(
    `Lessen (process ${first.pid}) is already using the data folder ${folder} and answers at ${address}: stop it first, or set LESSEN_DATA_DIR to another folder.\n`,
  )
})

test(`of ten starts at the same moment exactly one opens the house, ${depth(1, 10)} times`, async () => {
  for (let round = 0; round < depth(1, 10); round++) {
    const folder = dataFolder()
    const contenders = Array.from({ length: 10 }, () => start(folder))
    const answers = await Promise.all(contenders.map((house) => house.ready))
    const winners = contenders.filter((_, index) => answers[index] !== null)
    const losers = contenders.filter((_, index) => answers[index] === null)
    expect(winners).toHaveLength(1)
    for (const loser of losers) expect(loser.said()).toContain('is already using the data folder')
    winners[0]?.signal('SIGTERM')
    await winners[0]?.ended
  }
})

/** The number of a process that has ended and that nobody buries: its parent has become a program that never asks. */
async function zombie(): Promise<number> {
  const parent = spawn('/bin/sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 600'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  parents.push(parent)
  const told = createInterface({ input: parent.stdout })
  const pid = await new Promise<number>((done) => void told.once('line', (text) => done(Number(text))))
  expect(await until(() => / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')))).toBe(true)
  return pid
}

const parents: ChildProcess[] = []
afterEach(() => {
  for (const parent of parents.splice(0)) parent.kill('SIGKILL')
})

const takers: [string, () => Promise<number>][] = [
  ['a zombie', zombie],
  ['another program', async () => process.pid],
]

test.each(takers)(
  'lock files of the dead are no obstacle when %s has their number, nor sockets that nobody listens on',
  async (_, take) => {
    const folder = await preparedFolder('bare-main.ts')
    const first = start(folder)
    await first.ready
    await keepRow(folder)
    const deadLock = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8')
    for (const pid of keepersIn(folder)) process.kill(pid, 'SIGKILL')
    first.signal('SIGKILL')
    killPostgres(folder)
    expect(await until(() => postgresIn(folder).length === 0)).toBe(true)
    expect(readdirSync(join(folder, 'run')).some((name) => name.endsWith('.lock'))).toBe(true)

    const taken = await take()
    for (const file of ['postgres/postmaster.pid', 'run/.s.PGSQL.5432.lock'])
      writeFileSync(join(folder, file), deadLock.replace(/^\d+/, String(taken)))
    const second = start(folder)
    expect(await second.ready).not.toBeNull()
    expect(await keepRow(folder)).toBe(2)
  },
)

test('a data folder whose path is too long for a socket works as any other, and is held as any other', async () => {
  const above = dataFolder()
  chmodSync(above, 0o711)
  const folder = join(above, 'a'.repeat(60), 'b'.repeat(60))
  const first = start(folder)
  expect(await first.ready).not.toBeNull()
  expect(await keepRow(folder)).toBe(1)
  const second = start(folder)
  expect(await second.ended).toBe(1)
  first.signal('SIGTERM')
  await first.ended
  rmSync(runFolder(folder), { recursive: true })
})

test('Ctrl-C stops the house politely: requests in flight are answered, PostgreSQL stops, nothing is left', async () => {
  const folder = await preparedFolder('bare-main.ts')
  const house = start(folder)
  const address = await house.ready
  await keepRow(folder)
  const slow = fetch(`${address}/slow`)
  await fetch(`${address}/kept`)
  house.signal('SIGINT')
  house.signal('SIGINT')
  expect((await slow).status).toBe(200)
  expect(await house.ended).toBe(0)
  expect(postgresIn(folder)).toEqual([])
  expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false)
  expect(readdirSync(join(folder, 'run'))).toEqual([])
})
