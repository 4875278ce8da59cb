import { ok, type Result } from '#basics/result.ts'
import { saysKept } from '#platform/backup/backup-words.ts'
import { keepBeforeMigrating, withoutBackupSays } from '#platform/backup/before-migrating.ts'
import { startClock } from '#platform/clock/clock.ts'
import { houseVersion } from '#platform/config/house-version.ts'
import { readSettings } from '#platform/config/read-settings.ts'
import { withSecret } from '#platform/config/secret-file.ts'
import type { AskedSettings } from '#platform/config/settings.ts'
import { endOnce, forWeb } from '#platform/db/connect.ts'
import type { Database } from '#platform/db/database.ts'
import { type Claim, claimDataFolder, sayHeld } from '#platform/db/embedded/claim.ts'
import { openEmbedded } from '#platform/db/embedded/open-embedded.ts'
import { bringForward, type OpenDatabase, openRemote } from '#platform/db/open-database.ts'
import { createLog, type Log } from '#platform/log/log.ts'
import type { House, HouseApp } from './house-app.ts'
import { type Leaving, leaveOnSignal } from './leave.ts'
import { listen, withFreePort } from './listen.ts'

/**
 * Opens the house: environment → settings → data folder → database → migrations → app → listening. `loadApp` is only
 * called once the data folder is ours, so that a second start refuses quickly. Ends the process with a sentence for
 * each problem that stands in the way.
 */
export async function serve(loadApp: () => Promise<HouseApp>): Promise<void> {
  const asked = readSettings(process.env)
  if (!asked.ok) return refuse(asked.problems.map((problem) => problem.says))
  const log = createLog({ level: asked.value.logLevel })
  const claim =
    asked.value.databaseUrls === null ? await claimDataFolder(asked.value, { pid: process.pid, what: 'Lessen' }) : null
  if (claim !== null && !claim.ok)
    return refuse([typeof claim.problems === 'string' ? claim.problems : sayHeld(claim.problems)])

  const leaving = leaveOnSignal(log, claim?.value.lock ?? null, asked.value.drainSeconds)
  try {
    leaving.add(await traceFor(asked.value, log))
    await open(asked.value, claim?.value ?? null, { loadApp, leaving, log })
  } catch (fault) {
    await leaving.fail(
      `Lessen could not start. ${fault instanceof Error ? (fault.stack ?? fault.message) : 'Nobody knows why.'}`,
    )
  }
}

/** What makes traces is only loaded where they are wanted. */
async function traceFor({ watching, trustProxy }: AskedSettings, log: Log): Promise<() => Promise<void>> {
  const { tracesUrl: url, tracesPercent: percent } = watching
  if (url === null) return async () => undefined
  const { openTraces } = await import('#platform/watching/traces/open-traces.ts')
  return openTraces({ url, percent, version: houseVersion(), believesFront: trustProxy !== false, log })
}

type Means = { readonly loadApp: () => Promise<HouseApp>; readonly leaving: Leaving; readonly log: Log }

async function open(asked: AskedSettings, claim: Claim | null, { loadApp, leaving, log }: Means): Promise<void> {
  const [app, opened] = await Promise.all([loadApp(), openDatabase(asked, claim, log, leaving)])
  if (!opened.ok) return leaving.fail(opened.problems)
  leaving.add(opened.value.close)
  const kept = await keepFirst(opened.value.database, asked, log)
  if (!kept.ok) return leaving.fail(kept.problems)
  const moved = await bringForward(opened.value.database, asked.mode)
  if (!moved.ok) return leaving.fail(moved.problems)
  await endOnce(opened.value.database.owner)

  const settings = await withFreePort(withSecret(asked))
  const house: House = { settings, database: opened.value.database, now: startClock(settings.movedNow), log }
  await app.prepare(house)
  const listening = await listen(await app.buildApp(house), settings)
  if (!listening.ok) return leaving.fail(listening.problems)
  leaving.add(listening.value)
  const stopWork = await app.work(house)
  leaving.add(async () => void (await Promise.all([listening.value(), stopWork()])))
  leaving.opened()
  claim?.lock.tell({ state: 'ready', address: settings.origin })
  greet(settings.origin, await app.welcome(house))
}

/** Real records are copied before migrations change them. A demonstration is made anew instead. */
async function keepFirst(database: Database, asked: AskedSettings, log: Log): Promise<Result<null, string>> {
  if (asked.demo) return ok(null)
  const tell = (says: string) => log.info('backup.step', { says })
  const kept = await keepBeforeMigrating({ owner: database.owner, settings: asked, tell }, new Date().toISOString())
  if (!kept.ok) return kept
  if (kept.value.is === 'no key') log.warn('backup.none', { says: withoutBackupSays })
  if (kept.value.is === 'kept') log.info('backup.kept', { says: saysKept(kept.value.backup) })
  return ok(null)
}

function openDatabase(
  asked: AskedSettings,
  claim: Claim | null,
  log: Log,
  leaving: Leaving,
): Promise<Result<OpenDatabase, string>> {
  const giveUp = (why: string) => void leaving.fail(`The database was lost and does not start again. ${why}`)
  if (claim !== null) return openEmbedded(claim, asked, { ...forWeb(log), giveUp })
  if (asked.databaseUrls === null) throw new Error('neither a data folder nor an address of a database')
  return openRemote(asked.databaseUrls, forWeb(log))
}

function greet(address: string, welcome: readonly string[]): void {
  process.stdout.write([``, `Lessen is ready at ${address}`, ...welcome, `Stop it with Ctrl-C.`, ``].join('\n'))
}

function refuse(says: readonly string[]): never {
  process.stderr.write(`${says.join('\n')}\n`)
  process.exit(1)
}
