import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolder, type Entry, openHouse, until } from './house-process.ts'

/**
 * A data folder of a test's own as a first start and a stop leave it: with the demonstration, or, for the bare house,
 * with an empty database. The first test of a run that asks makes it, all get a copy: what is tested is what comes after.
 */
export async function preparedFolder(entry: Entry = '../../src/main.ts'): Promise<string> {
  const ready = join(tmpdir(), `prepared-${entry.replaceAll(/\W/g, '')}`)
  if (isMine(`${ready}-making`)) await prepare(entry, `${ready}-making`, ready)
  else if (!(await until(() => existsSync(ready), preparingMs))) throw new Error(`nobody prepared ${ready}`)
  const folder = dataFolder()
  // With owners and rights as they are: PostgreSQL looks at both.
  execFileSync('cp', ['-a', `${ready}/.`, folder])
  return folder
}

/** How long another test may take to prepare it, on a machine that has other things to do. */
const preparingMs = 600_000

/** Whether this process is the first of the run to ask. */
function isMine(making: string): boolean {
  if (existsSync(making.replace(/-making$/, ''))) return false
  try {
    mkdirSync(making)
    return true
  } catch {
    return false
  }
}

async function prepare(entry: Entry, making: string, ready: string): Promise<void> {
  const { process: house } = await openHouse(making, entry)
  house.signal('SIGTERM')
  await house.ended
  renameSync(making, ready)
}
