import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { registrationsForgotten } from './announcements.ts'
import { removeAccessNeeds, removeRegistrations } from './store/old-registrations.store.ts'

/** Removes registrations of webinars that ended before one moment, and access needs before another. Audited when anything was there. */
export async function forgetRegistrations(
  db: NetworkDeeds,
  endedBefore: { readonly registrations: string; readonly accessNeeds: string },
): Promise<void> {
  const registrations = await removeRegistrations(db, endedBefore.registrations)
  const accessNeeds = await removeAccessNeeds(db, endedBefore.accessNeeds)
  if (registrations + accessNeeds > 0)
    await db.announce(registrationsForgotten('all', null, { registrations, accessNeeds }))
}
