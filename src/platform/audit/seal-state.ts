import { headOf } from '#platform/audit/chain.store.ts'
import { rowsWaiting } from '#platform/audit/chain-rows.store.ts'
import { type ChainsWay, chainsHere } from '#platform/audit/chains-here.ts'

/** How far the audit is sealed, over all its chains. */
export type SealState = {
  readonly chains: number
  /** When the newest seal was set, as an ISO instant; null before the first. */
  readonly newest: string | null
  /** How many rows wait for their seal, and how long the oldest has waited, in whole seconds. */
  readonly waiting: number
  readonly oldestSeconds: number | null
}

/** How far every chain here is sealed: two quick questions for each. */
export async function sealState(way: ChainsWay): Promise<SealState> {
  let state: SealState = { chains: 0, newest: null, waiting: 0, oldestSeconds: null }
  for (const { ask } of await chainsHere(way)) {
    const [head, left] = await ask(
      async (db, chain) => [await headOf(db, chain), await rowsWaiting(db, chain)] as const,
    )
    const sealedAt = head?.sealedAt ?? null
    state = {
      chains: state.chains + 1,
      newest: later(state.newest, sealedAt),
      waiting: state.waiting + left.count,
      oldestSeconds:
        left.oldestSeconds === null ? state.oldestSeconds : Math.max(state.oldestSeconds ?? 0, left.oldestSeconds),
    }
  }
  return state
}

function later(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && Date.parse(other) > Date.parse(one)) ? other : one
}
