import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Result, refused } from '#basics/result.ts'
import type { AskedSettings } from '#platform/config/settings.ts'
import { type AppLock, type Claimant, takeLock } from '#platform/db/embedded/app-lock.ts'
import { type Folders, prepareFolders } from '#platform/db/embedded/folders.ts'
import { type Holder, isSilent } from '#platform/db/embedded/lock-answer.ts'
import { checkOwner } from '#platform/db/embedded/make-cluster.ts'
import { type ServiceUser, serviceUser } from '#platform/db/embedded/service-user.ts'

/** The data folder, made and held for this process alone. */
export type Claim = { readonly folders: Folders; readonly user: ServiceUser; readonly lock: AppLock }

/** The data folder is somebody else's at the moment. */
export type Held = { readonly folders: Folders; readonly holder: Holder }

/** How long a Lessen that is stopping may take until the next one starts: it is given ten seconds itself. */
const stoppingMs = 20_000

/** How long one that does not answer may take: it is being killed, or the machine has no time for it. */
const silentMs = 5_000

/**
 * Makes the data folder and takes its lock. Refuses with a sentence when it cannot be used, and with the holder when
 * another process holds it; waits for one that is stopping, and a little for one that does not answer.
 */
export async function claimDataFolder(
  settings: Pick<AskedSettings, 'dataFolder' | 'pgUser'>,
  claimant: Claimant,
): Promise<Result<Claim, string | Held>> {
  const ground = findGround(settings)
  if (!ground.ok) return ground
  const { folders, user } = ground.value
  for (const start = Date.now(); ; ) {
    const lock = await takeLock(folders.run, claimant)
    if (lock.ok) return ok({ folders, user, lock: lock.value })
    if (Date.now() - start >= patienceWith(lock.problems)) return refused({ folders, holder: lock.problems })
    await pause(100)
  }
}

function patienceWith(holder: Holder): number {
  if (holder.state === 'stopping') return stoppingMs
  return isSilent(holder) ? silentMs : 0
}

/** One sentence for a person who tries to start a second Lessen. */
export function sayHeld({ holder, folders }: Held): string {
  const who = holder.pid === 0 ? holder.what : `${holder.what} (process ${holder.pid})`
  const where = holder.address === null ? '' : ` and answers at ${holder.address}`
  return `${who} is already using the data folder ${folders.data}${where}: stop it first, or set LESSEN_DATA_DIR to another folder.`
}

function findGround(
  settings: Pick<AskedSettings, 'dataFolder' | 'pgUser'>,
): Result<{ folders: Folders; user: ServiceUser }, string> {
  const chosen = serviceUser(settings.pgUser)
  if (chosen.kind === 'missing') return refused(chosen.says)
  const owner = checkOwner(`${settings.dataFolder}/postgres`)
  if (!owner.ok) return owner
  const user: ServiceUser = chosen.kind === 'other' && owner.value !== null ? { ...chosen, ...owner.value } : chosen
  const folders = prepareFolders(settings.dataFolder, user)
  return folders.ok ? ok({ folders: folders.value, user }) : folders
}
