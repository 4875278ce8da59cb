import { onTestFinished } from 'vitest'
import { buildApp } from '#app'
import { startSealer } from '#platform/audit/sealer.ts'
import type { Clock } from '#platform/clock/clock.ts'
import { readSettings } from '#platform/config/read-settings.ts'
import { withSecret } from '#platform/config/secret-file.ts'
import { forWeb } from '#platform/db/connect.ts'
import { claimDataFolder } from '#platform/db/embedded/claim.ts'
import { openEmbedded } from '#platform/db/embedded/open-embedded.ts'
import { createLog } from '#platform/log/log.ts'
import { listen, withFreePort } from '../../src/listen.ts'

/** A PostgreSQL of a data folder, held by this process, and the way to open the whole house around it. */
export type HouseHere = {
  /** Listens, with this clock instead of the machine's, and seals the audit; gives the address. */
  open(now: Clock): Promise<string>
}

/** Opens the PostgreSQL of a data folder in this process. Everything is closed when the test has ended. */
export async function houseHere(folder: string, env: Record<string, string>): Promise<HouseHere> {
  const asked = readSettings({ LESSEN_DATA_DIR: folder, PORT: '0', LESSEN_LOG: 'silent', ...env })
  if (!asked.ok) throw new Error(asked.problems.map(({ says }) => says).join('\n'))
  const claim = await claimDataFolder(asked.value, { pid: process.pid, what: 'a test' })
  if (!claim.ok) throw new Error('the data folder is held by somebody else')
  const log = createLog({ level: 'silent' })
  const opened = await openEmbedded(claim.value, asked.value, { ...forWeb(log), giveUp: () => undefined })
  if (!opened.ok) throw new Error(opened.problems)
  onTestFinished(opened.value.close)
  const { database } = opened.value
  return {
    open: async (now) => {
      const settings = await withFreePort(withSecret(asked.value))
      const listening = await listen(await buildApp({ settings, database, now, log }), settings)
      if (!listening.ok) throw new Error(listening.problems)
      onTestFinished(listening.value)
      onTestFinished(startSealer({ database, hasPractice: true, log }))
      claim.value.lock.tell({ state: 'ready', address: settings.origin })
      return settings.origin
    },
  }
}
