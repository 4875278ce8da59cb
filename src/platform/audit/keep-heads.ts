import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { headOf } from '#platform/audit/chain.store.ts'
import { type ChainsWay, chainsHere } from '#platform/audit/chains-here.ts'
import { headLine } from '#platform/audit/heads.ts'
import type { Clock } from '#platform/clock/clock.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Log } from '#platform/log/log.ts'

/** What keeping heads outside needs. */
export type Keeping = ChainsWay & {
  readonly settings: Pick<Settings, 'auditHeadsFile' | 'auditHeadsEvery'>
  readonly now: Clock
  readonly log: Log
}

/** The heads of all chains as lines, ready to be kept outside this machine; nothing before the first seal. */
export async function linesOfHeads(way: ChainsWay): Promise<readonly string[]> {
  const lines: string[] = []
  for (const { chain, ask } of await chainsHere(way)) {
    const head = await ask(headOf)
    if (head !== undefined) lines.push(headLine(chain.name, head))
  }
  return lines
}

/**
 * Gives a function to call often: at the first call, and then each hour or day as the settings say, it adds the heads of
 * all chains to the file outside. A file that cannot be written is logged once, and tried again until it can.
 */
export function keeperOfHeads(keeping: Keeping): () => Promise<void> {
  const { auditHeadsFile: file, auditHeadsEvery: every } = keeping.settings
  const periodMs = every === 'hour' ? 3_600_000 : 86_400_000
  let keptAt = Number.NEGATIVE_INFINITY
  let isTold = false
  return async () => {
    const now = keeping.now()
    // Whichever way the clock has stepped: one that was ahead and was put right must not keep the next heads back.
    if (file === null || Math.abs(Date.parse(now) - keptAt) < periodMs) return
    const lines = await linesOfHeads(keeping)
    if (lines.length === 0) return
    try {
      append(file, [`# ${now}`, ...lines])
      keptAt = Date.parse(now)
      isTold = false
    } catch (fault) {
      if (!isTold) keeping.log.error('audit.heads-not-kept', { says: 'check LESSEN_AUDIT_HEADS_FILE' }, fault)
      isTold = true
    }
  }
}

/** Written through to the disk: a head that is lost with the power compares with nothing. */
function append(file: string, lines: readonly string[]): void {
  const handle = openSync(file, 'a', 0o600)
  try {
    writeSync(handle, `${lines.join('\n')}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
