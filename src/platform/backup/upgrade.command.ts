import { noLockSays, saysKept } from '#platform/backup/backup-words.ts'
import { keepBeforeMigrating } from '#platform/backup/before-migrating.ts'
import type { Command } from '#platform/commands/command.ts'
import { bringForward } from '#platform/db/open-database.ts'

/** Brings the database forward to this version of Lessen, with a backup first. */
export const upgradeCommand: Command = {
  name: 'upgrade',
  usage: '[--without-backup]',
  says: 'Brings the database forward to this version, all or nothing, with a backup first. Stop Lessen before.',
  opens: 'alone',
  run: async ({ flags, settings, database, now, tell, out }) => {
    const refuse = (says: string): number => {
      tell(says)
      return 2
    }
    if (flags['without-backup'] !== true) {
      const before = await keepBeforeMigrating({ owner: database.owner, settings, tell }, now())
      if (!before.ok) return refuse(before.problems)
      if (before.value.is === 'no key') return refuse(`${noLockSays} Or say --without-backup.`)
      if (before.value.is === 'kept') out(saysKept(before.value.backup))
    }
    const moved = await bringForward(database, settings.mode)
    if (!moved.ok) return refuse(`${moved.problems} Nothing was changed: the version that ran before still starts.`)
    out(
      moved.value.length === 0
        ? 'The database is of this version already.'
        : `Brought forward: ${moved.value.join(', ')}.`,
    )
    return 0
  },
}
