import type { Pool } from 'pg'
import type { Id } from '#basics/id.ts'
import type { WrittenEntry } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import { takesOverPublished } from '../takes-over-published.ts'

/** A webinar as an editor writes it: an hour and a half in UK time, online, for anybody, unless told otherwise. */
export function aWrittenWebinar(given: Partial<WrittenEntry> & Pick<WrittenEntry, 'code' | 'title'>): WrittenEntry {
  const details = { day: '2026-03-29', from: '14:00', until: '15:30', whoMay: 'anybody' }
  return anEntry({ shape: 'webinar', kind: 'webinar', ...given, details: { ...details, ...given.details } })
}

/** Publishes webinars, as the desk does, in the order given; gives their ids. */
export function publishWebinars(pool: Pool, written: readonly WrittenEntry[], at: string): Promise<Id[]> {
  const opening = { pool, announcer: networkAnnouncerFor([takesOverPublished]) }
  return inNetworkAs(opening, { kind: 'job', name: 'demonstration' }, async (db) => {
    const ids: Id[] = []
    for (const one of written) ids.push(await publishAnEntry(db, one, at))
    return ids
  })
}
