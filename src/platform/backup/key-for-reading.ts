import { readFileSync } from 'node:fs'
import { ok, type Result, refused } from '#basics/result.ts'
import { type BackupKey, identityIn } from '#platform/backup/keys.ts'

/** What opens a backup: the file named by `--key`, or the passphrase of the settings. Refuses, in a sentence, when there is neither. */
export function keyForReading(
  keyFile: string | true | undefined,
  passphrase: string | null,
): Result<BackupKey, string> {
  if (typeof keyFile !== 'string')
    return passphrase === null
      ? refused(
          'A backup is encrypted: say --key FILE with the file that holds its secret key, or set LESSEN_BACKUP_PASSPHRASE.',
        )
      : ok({ passphrase })
  try {
    const identity = identityIn(readFileSync(keyFile, 'utf8'))
    return identity === null
      ? refused(`${keyFile} holds no secret key: it has a line that begins AGE-SECRET-KEY-1.`)
      : ok({ identity })
  } catch {
    return refused(`The key file ${keyFile} cannot be read.`)
  }
}
