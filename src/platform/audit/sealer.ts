import { setTimeout as pause } from 'node:timers/promises'
import type { Id } from '#basics/id.ts'
import { networkChain, organisationChain, signInChain } from '#platform/audit/chain.store.ts'
import { rowsAtATime, sealWaiting } from '#platform/audit/seal-waiting.store.ts'
import { doesNetworkWait, doesSignInWait, listOrganisations, whoWaits } from '#platform/audit/sealer.store.ts'
import type { Database } from '#platform/db/database.ts'
import type { Log } from '#platform/log/log.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'
import { watched } from '#platform/watching/watched.ts'

/** What the sealer works with. */
export type Sealing = {
  readonly database: Pick<Database, 'app' | 'identity'>
  /** False for a network-only installation, which has no organisation's records. */
  readonly hasPractice: boolean
}

/**
 * Seals all that waits now, chain by chain, and gives the organisations of which something was sealed. Safe to run at
 * any time, in several processes: each chain is in one sealer's hands.
 */
export async function sealAll({ database, hasPractice }: Sealing): Promise<readonly Id[]> {
  if (await doesSignInWait(database.identity))
    await untilDone(() => inIdentity(database.identity, (db) => sealWaiting(db, signInChain)))
  if (await doesNetworkWait(database.app))
    await untilDone(() => inNetwork(database.app, (db) => sealWaiting(db, networkChain)))
  if (!hasPractice) return []
  const organisations = (await listOrganisations(database.identity)).map(({ id }) => id)
  const waiting = await whoWaits(database.app, organisations)
  for (const id of waiting) await untilDone(() => sealOrganisation(database, id))
  return waiting
}

function sealOrganisation(database: Sealing['database'], id: Id): Promise<number | 'busy'> {
  // Sealing is no deed in the organisation: nothing is announced, so nobody is told.
  const opening = { pool: database.app, announcer: async () => undefined }
  return inOrganisation(opening, id, { kind: 'job', name: 'sealer' }, (db) => sealWaiting(db, organisationChain(id)))
}

async function untilDone(seal: () => Promise<number | 'busy'>): Promise<void> {
  while ((await seal()) === rowsAtATime);
}

/** How often the sealer looks, in milliseconds: rows are sealed within a second of their commit. */
const everyMs = 400
/** How long it rests after a fault, for example while the database is away. */
const restMs = 2_000

/**
 * Begins to seal, and gives the way to stop, which waits for the seals in hand. `afterwards` is called with each round's
 * organisations. A fault is logged once until a round succeeds again; the sealer goes on by itself.
 */
export function startSealer(
  sealing: Sealing & { readonly log: Log },
  afterwards: (sealed: readonly Id[]) => Promise<void> = async () => undefined,
): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const work = async (): Promise<void> => {
    let isWell = true
    while (!signal.aborted) {
      const fault = await watched(
        'sealing',
        () => ({ name: 'sealer' }),
        () => sealAll(sealing),
      )
        .then(afterwards)
        .then(
          () => undefined,
          (why: unknown) => why ?? new Error('unknown'),
        )
      if (fault !== undefined && isWell && !signal.aborted) sealing.log.warn('audit.sealing-failed', {}, fault)
      isWell = fault === undefined
      await pause(isWell ? everyMs : restMs, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }
  const working = work()
  return async () => {
    stopping.abort()
    await working
  }
}
