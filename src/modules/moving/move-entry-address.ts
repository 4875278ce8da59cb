import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { addressLetGo } from './announcements.ts'
import { moveAddress } from './move-address.ts'
import { removeMove } from './store/redirects.store.ts'

/** The endings under which every entry may have pages of its own: everyday words, Welsh, easy read. */
const endings = ['', '/cy', '/easy-read']

/** Where an entry was and is, and the ends of the addresses of what else stands below it: `register`. */
type MovedEntry = { readonly from: string; readonly to: string; readonly below?: readonly string[] }

/**
 * From now on the pages of an entry, and those below it, are at `to`, and whoever asks for them at `from` is led there for good. What led away
 * from `to` until now is let go: it is a page of its own again.
 */
export async function moveEntryAddress(
  db: NetworkDeeds,
  { from, to, below = [] }: MovedEntry,
  at: string,
): Promise<void> {
  for (const ending of [...endings, ...below.map((page) => `/${page}`)]) {
    const place = `${to}${ending}`
    if (await removeMove(db, place)) await db.announce(addressLetGo(place, null, {}))
    await moveAddress(db, { from: `${from}${ending}`, to: place, because: 'Its address was changed at the desk' }, at)
  }
}
