import { rowsWaiting } from '#platform/audit/chain-rows.store.ts'
import { type ChainsWay, chainsHere } from '#platform/audit/chains-here.ts'
import { doesSignInWait, whoWaits } from '#platform/audit/sealer.store.ts'
import type { Finding } from '#platform/commands/machine-findings.ts'

/** How many seconds a row may wait before the sealer is said to be behind. */
export const sealerIsBehindAfter = 60

/** Whether audit rows get their seals, for the doctor. Names the chains in which one has waited for more than a minute. */
export async function sealerFinding(way: ChainsWay): Promise<Finding> {
  let [rows, oldest, codes]: [number, number, string[]] = [0, 0, []]
  for (const { code, ask } of await waitingChains(way)) {
    const { count, oldestSeconds } = await ask(rowsWaiting)
    if ((oldestSeconds ?? 0) <= sealerIsBehindAfter) continue
    rows += count
    oldest = Math.max(oldest, oldestSeconds ?? 0)
    codes = [...codes, code]
  }
  const name = 'sealer'
  if (rows === 0) return { name, isSound: true, says: 'of the audit none waits for its seal for more than a minute' }
  const who = codes.length > 5 ? `${codes.length} chains` : codes.join(', ')
  const says = `${rows} ${rows === 1 ? 'row' : 'rows'} of the audit (${who}) ${rows === 1 ? 'has' : 'have'} waited for a seal for ${oldest} seconds. Is Lessen running? If it is, its log says audit.sealing-failed`
  return { name, isSound: false, says }
}

/** The chains with rows that wait: the walls are asked about many organisations at once, and only these are opened. */
async function waitingChains(way: ChainsWay) {
  const all = await chainsHere(way)
  const organisations = all.map(({ chain }) => chain.name)
  const waiting = new Set<string>(await whoWaits(way.database.app, organisations))
  if (await doesSignInWait(way.database.identity)) waiting.add('sign-in')
  return all.filter(({ chain }) => waiting.has(chain.name))
}
