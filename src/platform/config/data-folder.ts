import { join } from 'node:path'
import { houseRoot } from '#platform/config/house-root.ts'
import { canReach } from '#platform/db/embedded/reach.ts'
import { serviceUser } from '#platform/db/embedded/service-user.ts'
import { systemFolder } from '#platform/db/embedded/system-folder.ts'

/** Where data goes when nobody says: ./data, or a system folder when root's PostgreSQL user cannot get into the checkout. */
export function defaultDataFolder(pgUser: string | null): string {
  const beside = join(houseRoot, 'data')
  const user = serviceUser(pgUser)
  if (user.kind === 'same' || (user.kind === 'other' && canReach(houseRoot, user))) return beside
  return user.kind === 'other' ? join(systemFolder, 'data') : beside
}
