import type { Id } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** What happened, to what, where: identifiers and counts only, never narrative. */
export type AnnouncedEvent<P extends object = object> = {
  readonly deed: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly unit: Id | null
  readonly payload: P
}

/** Declares a deed that a module announces, for example `incident.recorded`; call the result to make the event. */
export function defineAnnouncement<P extends object>(deed: `${string}.${string}`) {
  const kind = deed.slice(0, deed.indexOf('.'))
  const announced = (id: string, unit: Id | null, payload: P): AnnouncedEvent<P> => ({
    deed,
    subject: { kind, id },
    unit,
    payload,
  })
  return Object.assign(announced, {
    deed,
    heard: (event: AnnouncedEvent): event is AnnouncedEvent<P> => event.deed === deed,
  })
}

/** Writes an event's audit row and tells the listeners, in the transaction of `db`. */
export type Announcer = (db: OrganisationDb, event: AnnouncedEvent) => Promise<void>

/** Hears events inside the transaction of the act: writes rows only; if it fails, the act fails. */
export type Listener = {
  readonly deeds: readonly string[]
  hear(db: OrganisationDb, event: AnnouncedEvent): Promise<void>
}

/** Writes the audit row of a deed of the network and tells the listeners, in the transaction of `db`. */
export type NetworkAnnouncer = (db: NetworkDeeds, event: AnnouncedEvent) => Promise<void>

/** Hears deeds of the network inside the transaction of the act: writes rows only; if it fails, the act fails. */
export type NetworkListener = {
  readonly deeds: readonly string[]
  hear(db: NetworkDeeds, event: AnnouncedEvent): Promise<void>
}
