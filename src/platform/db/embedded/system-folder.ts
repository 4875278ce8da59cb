import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Numbers } from '#platform/db/embedded/reach.ts'
import { canReach } from '#platform/db/embedded/reach.ts'

/** Where root keeps what PostgreSQL's user cannot reach in the checkout: programs, and by default the data. */
export const systemFolder = '/var/lib/lessen'

/**
 * Makes a folder that `who` can pass through, whatever the umask. Only folders made now, the system folder and the
 * folder itself are opened: the rights of what was there before are somebody else's decision. Gives whether `who` can reach it.
 */
export function makeReachable(folder: string, who: Numbers): boolean {
  const firstMade = mkdirSync(folder, { recursive: true, mode: 0o711 })
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    const isOurs = at === folder || at === systemFolder || (firstMade !== undefined && at.startsWith(firstMade))
    const { mode } = statSync(at)
    if (isOurs && (mode & 0o011) !== 0o011) chmodSync(at, mode | 0o011)
  }
  return canReach(folder, who)
}
