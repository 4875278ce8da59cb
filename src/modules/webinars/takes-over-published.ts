import type { Id } from '#basics/id.ts'
import {
  type EntryHead,
  entryPublished,
  entryWithdrawn,
  findHead,
  findVersion,
  listSteps,
} from '#modules/publishing/index.ts'
import type { AnnouncedEvent, NetworkListener } from '#platform/audit/announcement.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { webinarShapeCode } from './domain/webinar-shapes.ts'
import { withdrawWebinar } from './put-off-webinar.ts'
import { takeOverEntry } from './take-over-entry.ts'

/** When a webinar is published, what registering for it hangs on is taken over from its entry; withdrawn, it does not take place. */
export const takesOverPublished: NetworkListener = {
  deeds: [entryPublished.deed, entryWithdrawn.deed],
  hear: async (db: NetworkDeeds, event: AnnouncedEvent): Promise<void> => {
    const head = await findHead(db, event.subject.id)
    if (head?.shape !== webinarShapeCode) return
    if (entryWithdrawn.heard(event)) await hearWithdrawn(db, head.id)
    else await hearPublished(db, head)
  },
}

async function hearPublished(db: NetworkDeeds, { id, publicVersion }: EntryHead): Promise<void> {
  const version = publicVersion === null ? undefined : await findVersion(db, id, publicVersion)
  if (version) await takeOverEntry(db, id, version.content, (await lastTime(db, id, 'published')) ?? version.savedAt)
}

async function hearWithdrawn(db: NetworkDeeds, id: Id): Promise<void> {
  const at = await lastTime(db, id, 'withdrawn')
  if (at !== undefined) await withdrawWebinar(db, id, at)
}

/** When that last happened. An entry keeps the day on which it was first public: a change of it is a step. */
async function lastTime(db: NetworkDeeds, id: Id, step: 'published' | 'withdrawn'): Promise<string | undefined> {
  return (await listSteps(db, id)).find((one) => one.step === step)?.at
}
