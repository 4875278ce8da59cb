import type { Pool } from 'pg'
import type { Id } from '#basics/id.ts'
import { defineAnnouncement } from '#platform/audit/announcement.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import { organisationChain } from '#platform/audit/chain.store.ts'
import type { ChainReport } from '#platform/audit/chain-report.ts'
import { ofOneMoment } from '#platform/audit/chain-rows.store.ts'
import { sealWaiting } from '#platform/audit/seal-waiting.store.ts'
import { verifyChain } from '#platform/audit/verify-chain.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** A deed of tests: something was done, the how manieth. */
export const thingDone = defineAnnouncement<{ readonly number: number; readonly word: string }>('thing.done')

/** Runs `work` in one transaction of the organisation, as a job called test; gives the way to take it back. */
export function asJob<T>(
  pool: Pool,
  organisation: Id,
  work: (db: OrganisationDb, undo: () => void) => Promise<T>,
): Promise<T> {
  return inOrganisation({ pool, announcer: announcerFor([]) }, organisation, { kind: 'job', name: 'test' }, work)
}

/** Does `count` deeds in one transaction. */
export function doThings(pool: Pool, organisation: Id, count: number): Promise<void> {
  return asJob(pool, organisation, async (db) => {
    for (let number = 1; number <= count; number++)
      await db.announce(thingDone(`${number}`, organisation, { number, word: 'Zoë’s “thing”' }))
  })
}

/** Seals all that waits. */
export async function sealAllOf(pool: Pool, organisation: Id): Promise<number> {
  const seal = () => asJob(pool, organisation, (db) => sealWaiting(db, organisationChain(organisation)))
  let all = 0
  for (let sealed = await seal(); sealed !== 'busy' && sealed > 0; sealed = await seal()) all += sealed
  return all
}

/** What verifying says, at one moment. */
export function verified(
  pool: Pool,
  organisation: Id,
  heads: ReadonlyMap<string, string> = new Map(),
): Promise<ChainReport> {
  return asJob(pool, organisation, async (db) => {
    await ofOneMoment(db)
    return await verifyChain(db, organisationChain(organisation), { chain: 'here', heads })
  })
}
