import type { AnnouncedEvent } from '#platform/audit/announcement.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Actor } from '#platform/tenancy/organisation-db.ts'
import type { By } from './store/steps.store.ts'

/** What the network offers, to be changed by somebody: every change is announced in its own transaction. */
export type NetworkDeeds = NetworkDb & { readonly actor: Actor; announce(event: AnnouncedEvent): Promise<void> }

/** Who acts, as it is kept beside what they did. */
export function byActor({ actor }: Pick<NetworkDeeds, 'actor'>): By {
  return { code: 'id' in actor ? actor.id : `job ${actor.name}`, name: actor.name }
}
