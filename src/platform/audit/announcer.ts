import type { Announcer, Listener, NetworkAnnouncer, NetworkListener } from '#platform/audit/announcement.ts'
import { saveAuditRow, saveNetworkAuditRow } from '#platform/audit/audit.store.ts'

/** Makes the announcer of this house: the audit row first, then the listeners in the order given. */
export function announcerFor(listeners: readonly Listener[]): Announcer {
  return async (db, event) => {
    await saveAuditRow(db, event)
    for (const listener of listeners) {
      if (listener.deeds.includes(event.deed)) await listener.hear(db, event)
    }
  }
}

/** The same for deeds of the network. */
export function networkAnnouncerFor(listeners: readonly NetworkListener[]): NetworkAnnouncer {
  return async (db, event) => {
    await saveNetworkAuditRow(db, event)
    for (const listener of listeners) {
      if (listener.deeds.includes(event.deed)) await listener.hear(db, event)
    }
  }
}
