import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { By } from './store/steps.store.ts'

/** Who acts, as it is kept beside what they did. */
export function byActor({ actor }: Pick<NetworkDeeds, 'actor'>): By {
  return { code: actor.kind === 'user' ? actor.id : `${actor.kind} ${actor.name}`, name: actor.name }
}
