import { entryPublished, findHead, findVersion } from '#modules/publishing/index.ts'
import type { AnnouncedEvent, NetworkListener } from '#platform/audit/announcement.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { webinarShapeCode } from './domain/webinar-shapes.ts'
import { takeOverEntry } from './take-over-entry.ts'

/** When a webinar is published, what registering for it hangs on is taken over from its entry. */
export const takesOverPublished: NetworkListener = {
  deeds: [entryPublished.deed],
  hear: async (db: NetworkDeeds, event: AnnouncedEvent): Promise<void> => {
    const head = await findHead(db, event.subject.id)
    if (head?.shape !== webinarShapeCode || head.publicVersion === null) return
    const version = await findVersion(db, head.id, head.publicVersion)
    if (version) await takeOverEntry(db, head.id, version.content, head.publishedAt ?? version.savedAt)
  },
}
