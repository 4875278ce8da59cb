import { defineAnnouncement } from '#platform/audit/announcement.ts'
import type { SoundBackup } from '#platform/backup/verify-backup.ts'
import { inOrganisation, type Opening } from '#platform/tenancy/organisation-db.ts'

/** The database was put back from a backup: what was done between the two moments is not there. */
export const houseRestored = defineAnnouncement<{ backupMadeAt: string; restoredAt: string }>('house.restored')

/** Notes in every organisation's audit that it was restored, and from when: nobody is to miss what is missing. */
export async function announceRestore(opening: Opening, { header, manifest }: SoundBackup, now: string): Promise<void> {
  if (header.mode === 'network') return
  for (const { id } of manifest.organisations)
    await inOrganisation(opening, id, { kind: 'job', name: 'restore' }, (db) =>
      db.announce(houseRestored(header.id, null, { backupMadeAt: header.madeAt, restoredAt: now })),
    )
}
