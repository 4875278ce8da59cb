import { resolve } from 'node:path'
import { ok, type Result, refused } from '#basics/result.ts'
import type { Announcer } from '#platform/audit/announcement.ts'
import { announceRestore } from '#platform/backup/announce-restore.ts'
import { saysSound } from '#platform/backup/backup-words.ts'
import { keyForReading } from '#platform/backup/key-for-reading.ts'
import type { BackupKey } from '#platform/backup/keys.ts'
import type { AfterRestore } from '#platform/backup/load-backup.ts'
import { checkRestore, type Restored, restoreBackup } from '#platform/backup/restore-backup.ts'
import type { SoundBackup } from '#platform/backup/verify-backup.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'

/** Puts a backup into an empty Lessen. `afterwards` is what the modules do to it before anybody can come in. */
export function restoreCommand(announcer: Announcer, afterwards: readonly AfterRestore[]): Command {
  return {
    name: 'restore',
    usage: 'FILE [--into] [--key KEYFILE]',
    says: 'Says whether a backup is whole and could be put into this Lessen, which must be empty; with --into, puts it in.',
    opens: 'alone',
    run: async (context) => {
      const asked = wanted(context)
      if (!asked.ok) return refuse(asked.problems, context)
      const { file, key } = asked.value
      const { flags, database, settings, now, tell, out } = context
      const place = { owner: database.owner, settings, afterwards, tell }
      if (flags.into !== true) return look(await checkRestore(place, file, key), context)

      const done = await restoreBackup(place, file, key)
      if (!done.ok) return refuse(done.problems, context)
      await announceRestore({ pool: database.app, announcer }, done.value, now())
      for (const line of saysRestored(done.value)) out(line)
      return 0
    },
  }
}

function wanted({ words, flags, settings }: CommandContext): Result<{ file: string; key: BackupKey }, string> {
  const [named] = words
  if (named === undefined) return refused('Which file? Usage: lessen restore FILE [--into] [--key KEYFILE]')
  const key = keyForReading(flags.key, settings.backup.passphrase)
  return key.ok ? ok({ file: resolve(named), key: key.value }) : key
}

function look(found: Result<SoundBackup, string>, context: CommandContext): number {
  if (!found.ok) return refuse(found.problems, context)
  context.out(saysSound(found.value))
  context.out('It could be put in here. Nothing was changed: say --into to do it.')
  return 0
}

function saysRestored(restored: Restored): string[] {
  const { header, says, migrated } = restored
  return [
    saysSound(restored),
    'All of it is here: counts and hashes of every table, organisation and file are equal to those of the backup.',
    ...says,
    ...(migrated.length > 0 ? [`The database was brought forward: ${migrated.join(', ')}.`] : []),
    `What was recorded after ${header.madeAt} is not here: tell those who worked since then.`,
  ]
}

function refuse(says: string, { tell }: Pick<CommandContext, 'tell'>): number {
  tell(says)
  return 2
}
