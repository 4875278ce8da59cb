import { randomBytes } from 'node:crypto'
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Result, refused } from '#basics/result.ts'
import { type Holder, whoAnswers } from '#platform/db/embedded/lock-answer.ts'

/** The lock of a data folder, held until it is let go or the process ends, however it ends. */
export type AppLock = {
  /** Changes what is answered to those who ask who holds the lock. */
  tell(change: Partial<Pick<Holder, 'state' | 'address'>>): void
  release(): void
}

/** What the one who wants the lock says of itself. */
export type Claimant = Pick<Holder, 'pid' | 'what'>

/**
 * Takes the lock in `folder`, or gives the one who holds it. The lock is a socket that somebody listens on: the kernel
 * takes the listener away when its process dies, so there is never a stale lock to judge. Each claimant has a socket of
 * its own name and looks at all others after its own is there; so of any two at least one sees the other, and the later
 * name gives way. No file is ever replaced, which is what makes take-overs with a single file a race.
 */
export async function takeLock(folder: string, claimant: Claimant): Promise<Result<AppLock, Holder>> {
  const name = `${randomBytes(4).toString('hex')}.lock`
  const self: Holder = { ...claimant, state: 'asking', address: null }
  const server = await listenAt(folder, name, () => self)
  const release = () => {
    rmSync(join(folder, name), { force: true })
    server.close()
  }
  for (;;) {
    const others = await askOthers(folder, name)
    const holder = others.find((other) => other.holder.state !== 'asking') ?? others.find((other) => other.name < name)
    if (holder !== undefined) {
      release()
      return refused(holder.holder)
    }
    if (others.length === 0) break
    await pause(15)
  }
  self.state = 'starting'
  return ok({ tell: (change) => void Object.assign(self, change), release })
}

/** Who holds the lock in `folder` now, or nobody. */
export async function findHolder(folder: string): Promise<Holder | null> {
  const others = await askOthers(folder, '')
  return others.find((other) => other.holder.state !== 'asking')?.holder ?? null
}

/** Listens first and takes the name afterwards: a name that does not answer is then dead for certain. */
async function listenAt(folder: string, name: string, answer: () => Holder): Promise<Server> {
  const server = createServer((visitor) => {
    visitor.on('error', () => undefined)
    visitor.end(`${JSON.stringify(answer())}\n`)
  })
  const unnamed = join(folder, name.replace('.lock', '.new'))
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(unnamed, done)
  })
  renameSync(unnamed, join(folder, name))
  return server.unref()
}

async function askOthers(folder: string, own: string): Promise<{ name: string; holder: Holder }[]> {
  const names = readdirSync(folder).filter((name) => /^[0-9a-f]{8}\.lock$/.test(name) && name !== own)
  const found = await Promise.all(names.map(async (name) => ({ name, holder: await whoAnswers(join(folder, name)) })))
  for (const { name, holder } of found) if (holder === null) rmSync(join(folder, name), { force: true })
  sweep(folder)
  return found.flatMap(({ name, holder }) => (holder === null ? [] : [{ name, holder }]))
}

/** Sockets of claimants that died before they took a name. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.new'))) {
    const entry = statSync(join(folder, name), { throwIfNoEntry: false })
    if (entry !== undefined && entry.mtimeMs < Date.now() - 60_000) rmSync(join(folder, name), { force: true })
  }
}
