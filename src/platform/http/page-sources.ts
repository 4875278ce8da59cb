import type { NetworkSettings } from '#platform/config/settings.ts'
import { type NetworkState, readNetworkState } from '#platform/tenancy/network-state.store.ts'
import type { Asking } from '#platform/tenancy/transaction.ts'

/** What a public page was made from, noted while it is made. */
export type PageSources = {
  /** Notes how the network stood before `work` read of it, on the same connection. */
  reading<T>(work: (db: Asking) => Promise<T>): (db: Asking) => Promise<T>
  /** The page read or did something that the network's number does not tell of: it is not to be remembered. */
  leave(): void
  /** Until when, and under which number, the page is as a new one would be; nothing when it is not to be remembered. */
  standing(): Standing | undefined
}

/** While the network's number is this, and it is not later than this, the page is as a new one would be. */
export type Standing = { readonly number: string; readonly from: string; readonly until: string }

/**
 * Notes what a page that is asked for at `now` is made from. A page stands until the next whole minute at the most:
 * moments that people type are whole minutes, and whatever a page says of time ("today", "closed") turns at one. `hear` is
 * told whose pages these are, as it stood then: the frame around the page says it.
 */
export function notingSources(
  now: string,
  hear: (whose: NetworkSettings | null) => void = () => undefined,
): PageSources {
  const seen: NetworkState[] = []
  let isLeft = false
  return {
    reading: (work) => async (db) => {
      // Asked first and waited for last: the answer is never newer than what the page reads, and costs no round trip.
      const state = readNetworkState(db, now)
      state.catch(() => undefined)
      const value = await work(db)
      const found = await state
      hear(found.whose)
      seen.push(found)
      return value
    },
    leave: () => {
      isLeft = true
    },
    standing: () => {
      const [first] = seen
      if (isLeft || first === undefined || seen.some(({ number }) => number !== first.number)) return undefined
      const until = [minuteAfter(now), ...seen.flatMap(({ next }) => (next === null ? [] : [next]))].toSorted()[0]
      return until === undefined ? undefined : { number: first.number, from: now, until }
    },
  }
}

const minute = 60_000

function minuteAfter(now: string): string {
  return new Date((Math.floor(Date.parse(now) / minute) + 1) * minute).toISOString()
}
