import { resolve } from 'node:path'
import { backupName, removeOlder, writeBackupFile } from '#platform/backup/backup-file.ts'
import { noLockSays, saysKept, saysSound } from '#platform/backup/backup-words.ts'
import { keyForReading } from '#platform/backup/key-for-reading.ts'
import { hasLock } from '#platform/backup/keys.ts'
import { verifyBackup } from '#platform/backup/verify-backup.ts'
import { writeBackup } from '#platform/backup/write-backup.ts'
import type { Command, CommandContext, LoneContext } from '#platform/commands/command.ts'

/** Keeps a copy of everything, encrypted, while people go on working; or reads one through. */
export const backupCommand: Command = {
  name: 'backup',
  usage: '[--to FILE|-] [--keep N] [--verify FILE] [--key KEYFILE]',
  says: 'Keeps an encrypted copy of everything while people go on working. --keep N leaves the latest N in the folder for backups; --verify FILE reads one through instead.',
  opens: 'as it is',
  withoutDatabase: (context) =>
    typeof context.flags.verify === 'string' ? verify(context.flags.verify, context) : null,
  run: backup,
}

async function backup({ flags, settings, database, now, tell, out }: CommandContext): Promise<number> {
  const keep = flags.keep === undefined ? null : Number(flags.keep)
  if (keep !== null && !(Number.isInteger(keep) && keep > 0))
    return refuse('--keep needs a whole number above 0.', tell)
  if (keep !== null && flags.to !== undefined)
    return refuse('--keep is for the folder for backups: leave out --to.', tell)
  if (!hasLock(settings.backup)) return refuse(noLockSays, tell)
  const source = { owner: database.owner, settings, tell }
  if (flags.to === '-') {
    await writeBackup(source, process.stdout)
    return 0
  }
  const file = typeof flags.to === 'string' ? resolve(flags.to) : backupName(settings.backup.folder, now())
  out(saysKept(await writeBackupFile(source, file)))
  if (keep !== null) for (const name of removeOlder(settings.backup.folder, keep)) tell(`Removed ${name}.`)
  return 0
}

async function verify(file: string, { flags, asked, tell, out }: LoneContext): Promise<number> {
  const key = keyForReading(flags.key, asked.backup.passphrase)
  if (!key.ok) return refuse(key.problems, tell)
  const backup = await verifyBackup(resolve(file), key.value)
  if (!backup.ok) return refuse(backup.problems, tell)
  out(saysSound(backup.value))
  return 0
}

function refuse(says: string, tell: (text: string) => void): number {
  tell(says)
  return 2
}
