import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Result, refused } from '#basics/result.ts'
import type { AskedSettings } from '#platform/config/settings.ts'
import { connect, forCommands } from '#platform/db/connect.ts'
import { claimDataFolder, type Held, sayHeld } from '#platform/db/embedded/claim.ts'
import { doorsOver, openEmbedded } from '#platform/db/embedded/open-embedded.ts'
import { waiting } from '#platform/db/migrate.ts'
import { bringForward, houseMigrations, type OpenDatabase, openRemote } from '#platform/db/open-database.ts'
import { houseDatabase } from '#platform/db/roles.ts'
import type { Log } from '#platform/log/log.ts'

/** What a command needs to say while it waits, and to whom. */
export type CommandOpening = {
  readonly command: string
  /** See `Command.opens`. */
  readonly opens?: 'as it is' | 'alone' | undefined
  readonly log: Log
  tell(text: string): void
}

/** How long a command waits for a Lessen that is starting, or for another command that has the data folder. */
const patienceMs = 60_000

/**
 * Opens the database for a command: somebody else's PostgreSQL, or that of the Lessen which is running, or, when none
 * is running, one of its own, started for it and stopped after it. The database is brought forward unless it is in use or
 * the command wants it as it is.
 */
export async function openForCommand(
  settings: AskedSettings,
  opening: CommandOpening,
): Promise<Result<OpenDatabase, string>> {
  const ready = async (opened: Result<OpenDatabase, string>) =>
    opening.opens === undefined ? await forward(opened, settings.mode) : opened
  if (settings.databaseUrls !== null) return ready(await openRemote(settings.databaseUrls, forCommands(opening.log)))
  const claimant = { pid: process.pid, what: `The command ${opening.command}` }
  let hasTold = false
  for (const end = Date.now() + patienceMs; ; ) {
    const claim = await claimDataFolder(settings, claimant)
    if (claim.ok) {
      const giveUp = (says: string) => opening.log.error('postgres.lost', { says })
      return ready(await openEmbedded(claim.value, settings, { ...forCommands(opening.log), giveUp }))
    }
    if (typeof claim.problems === 'string') return refused(claim.problems)
    if (isServing(claim.problems))
      return opening.opens === 'alone'
        ? refused(sayHeld(claim.problems))
        : joinRunning(claim.problems, opening.opens === undefined ? settings.mode : null, opening.log)
    if (Date.now() > end) return refused(sayHeld(claim.problems))
    if (!hasTold) opening.tell(`Waiting for ${claim.problems.holder.what} (process ${claim.problems.holder.pid}) …`)
    hasTold = true
    await pause(200)
  }
}

function isServing({ holder }: Held): boolean {
  return holder.state === 'ready' && holder.address !== null
}

/**
 * The web process migrated at its start: if this checkout has more steps by now, it must be started anew first. With no
 * `mode` that is not asked.
 */
async function joinRunning(
  { folders, holder }: Held,
  mode: AskedSettings['mode'] | null,
  log: Log,
): Promise<Result<OpenDatabase, string>> {
  const database = connect(doorsOver(folders.run, houseDatabase), forCommands(log))
  const steps = mode === null ? [] : waiting(database.owner, houseMigrations(mode))
  const problem = await Promise.resolve(steps).then(
    (left) =>
      left.length === 0
        ? null
        : `The Lessen that is running (process ${holder.pid}) is of an earlier version: start it anew first.`,
    (fault: Error) => fault.message,
  )
  if (problem === null) return ok({ database, close: () => database.close() })
  await database.close()
  return refused(problem)
}

async function forward(
  opened: Result<OpenDatabase, string>,
  mode: AskedSettings['mode'],
): Promise<Result<OpenDatabase, string>> {
  if (!opened.ok) return opened
  const moved = await bringForward(opened.value.database, mode)
  if (moved.ok) return opened
  await opened.value.close()
  return moved
}
