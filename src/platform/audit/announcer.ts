import type { Announcer, Listener } from '#platform/audit/announcement.ts'
import { saveAuditRow } from '#platform/audit/audit.store.ts'

/** Makes the announcer of this house: the audit row first, then the listeners in the order given. */
export function announcerFor(listeners: readonly Listener[]): Announcer {
  return async (db, event) => {
    await saveAuditRow(db, event)
    for (const listener of listeners) {
      if (listener.deeds.includes(event.deed)) await listener.hear(db, event)
    }
  }
}
