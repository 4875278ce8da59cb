import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import { titleOf } from '#platform/db/embedded/cluster.ts'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { processesOf } from '#platform/db/embedded/process-list.ts'
import { asSuperuser } from '#platform/db/embedded/superuser.ts'

/** A house that was started as a process of its own. */
export type HouseProcess = {
  readonly pid: number
  /** Its address, or null when it ended instead. */
  readonly ready: Promise<string | null>
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
  /** All that it wrote so far. */
  said(): string
  signal(signal: NodeJS.Signals): void
  /** Closes the channel to this process, as its end would. */
  letGo(): void
}

/** How a start is done: the entry itself, or a process that runs it, as `npm start` does; an absolute path is another checkout's. */
export type Entry = 'bare-main.ts' | 'bare-start.mjs' | '../../bin/start.mjs' | '../../src/main.ts' | `/${string}`

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const running = new Set<ChildProcess>()

/** Starts the bare house (or, by the last entry, the whole one) on a data folder and a free port. It is killed with its test at the latest. */
export function startHouse(
  dataFolder: string,
  entry: Entry = 'bare-main.ts',
  env: Record<string, string> = {},
): HouseProcess {
  const child = spawn(process.execPath, ['--import', loader, resolve(import.meta.dirname, entry)], {
    env: { PATH: process.env.PATH, ...compiled(), LESSEN_DATA_DIR: dataFolder, PORT: '0', ...env },
    // By the channel a house knows when the tests are gone, even by kill -9, and leaves.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  running.add(child)
  let said = ''
  const ended = new Promise<number | string>((done) => {
    child.once('exit', (code, signal) => {
      running.delete(child)
      done(code ?? signal ?? 'unknown')
    })
  })
  const ready = new Promise<string | null>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => {
        said += part
        const address = /ready at (\S+)/.exec(said)?.[1]
        if (address !== undefined) done(address)
      })
    }
    void ended.then(() => done(null))
  })
  return {
    pid: child.pid ?? 0,
    ready,
    ended,
    said: () => said,
    signal: (signal) => void child.kill(signal),
    letGo: () => child.disconnect(),
  }
}

/** Where programs keep what they compiled, so that the next start of the same program is quicker; for tests only. */
export function compiled(): Record<string, string> {
  return { NODE_COMPILE_CACHE: join(tmpdir(), 'compiled') }
}

/** An empty data folder of a test's own, removed when the test has ended, however it ended. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lessen-faults-'))
  onTestFinished(async () => {
    for (const child of running) child.kill('SIGKILL')
    await until(() => postgresIn(folder).length === 0)
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** The living processes of the PostgreSQL in a data folder. */
export function postgresIn(folder: string): number[] {
  return processesOf(titleOf(folder))
}

/** Kills every process of the PostgreSQL in a data folder as the kernel does when memory runs out. */
export function killPostgres(folder: string): void {
  for (const pid of postgresIn(folder)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended by itself since.
    }
  }
}

/**
 * The shells that hold the PostgreSQL of a data folder. Killed together with the house, they leave PostgreSQL an orphan
 * that nobody stops.
 */
export function keepersIn(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const words = commandLine(pid)
      return words.includes('lessen-postgres-keeper') && words.includes(`${folder}/postgres`)
    })
    .map(Number)
}

function commandLine(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}

/** Waits, at most a minute unless told otherwise, for something to become true: a hang, and no machine that is merely busy. Gives whether it did. */
export async function until(holds: () => boolean | Promise<boolean>, longestMs = 60_000): Promise<boolean> {
  for (const end = Date.now() + longestMs; Date.now() < end; await pause(20)) if (await holds()) return true
  return false
}

/** Writes one row, durably, and gives how many there are. */
export async function keepRow(folder: string): Promise<number> {
  const client = asSuperuser(runFolder(folder), 'lessen')
  await client.connect()
  try {
    await client.query('create table if not exists public.kept (id bigint generated always as identity)')
    await client.query('grant select on public.kept to lessen_app')
    await client.query('insert into public.kept default values')
    return Number((await client.query('select count(*) as kept from public.kept')).rows[0]?.kept)
  } finally {
    await client.end()
  }
}

/** Starts a house and waits until it can be visited. Refuses (throws), with all it said, when it ends instead. */
export async function openHouse(
  folder: string,
  entry?: Entry,
  env: Record<string, string> = {},
): Promise<{ readonly process: HouseProcess; readonly address: string }> {
  const house = startHouse(folder, entry, env)
  const address = await house.ready
  if (address === null) throw new Error(`the house did not start: ${house.said()}`)
  return { process: house, address }
}

/** Asks the PostgreSQL of a data folder to stop at once, as `pg_ctl stop -m fast` does; who supervises it starts it anew. */
export function stopPostgresFast(folder: string): void {
  const pid = Number.parseInt(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10)
  process.kill(pid, 'SIGINT')
}
