import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { addressMoved } from './announcements.ts'
import { leadOn } from './domain/lead-on.ts'
import type { MovedAddress } from './domain/moved-address.ts'
import { holdMoves, saveMove } from './store/redirects.store.ts'

/** What became of a move: kept; there already; or refused, because who followed it would never arrive. */
export type Moved = 'moved' | 'unchanged' | 'ring'

/** Moves many addresses at once, each as `moveAddress` does; rings are left out. Says how many were not there before. */
export async function moveAddresses(db: NetworkDeeds, wanted: readonly MovedAddress[], at: string): Promise<number> {
  const moves = new Map(await holdMoves(db))
  let moved = 0
  for (const move of wanted) {
    const led = leadOn(move.from, move.to, moves)
    if (led.is === 'ring' || moves.get(move.from) === led.to) continue
    await saveMove(db, { ...move, to: led.to }, at)
    moves.set(move.from, led.to)
    moved += 1
  }
  return moved
}

/** From now on an old address leads to a page of this site, in one step; what led to it is led on. */
export async function moveAddress(db: NetworkDeeds, move: MovedAddress, at: string): Promise<Moved> {
  const moves = await holdMoves(db)
  const led = leadOn(move.from, move.to, moves)
  if (led.is === 'ring') return 'ring'
  if (moves.get(move.from) === led.to) return 'unchanged'
  await saveMove(db, { ...move, to: led.to }, at)
  await db.announce(addressMoved(move.from, null, { to: led.to }))
  return 'moved'
}
