import { makeKeys } from '#platform/backup/keys.ts'
import type { Command } from '#platform/commands/command.ts'

/** Makes a pair of keys for backups. Nothing is written anywhere: who asks decides where the secret one goes. */
export const backupKeyCommand: Command = {
  name: 'backup-key',
  usage: '',
  says: 'Makes a pair of keys for backups: a public one for the settings, a secret one to keep elsewhere.',
  withoutDatabase: async ({ out, tell }) => {
    const { identity, recipient } = await makeKeys()
    out(`# Opens the backups made for ${recipient}`)
    out(identity)
    tell(
      [
        '',
        `Set LESSEN_BACKUP_RECIPIENTS=${recipient}`,
        'Keep the line AGE-SECRET-KEY-1… in two safe places, and not on this machine: who has it reads every backup,',
        'and without it no backup can be opened by anybody.',
      ].join('\n'),
    )
    return 0
  },
  run: async () => 2,
}
