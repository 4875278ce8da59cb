import { readFileSync } from 'node:fs'
import type { ChainReport } from '#platform/audit/chain-report.ts'
import { ofOneMoment } from '#platform/audit/chain-rows.store.ts'
import type { ChainHere } from '#platform/audit/chains-here.ts'
import { type KeptHeads, readHeads } from '#platform/audit/heads.ts'
import { printReport } from '#platform/audit/print-report.ts'
import { sealerIsBehindAfter } from '#platform/audit/sealer-finding.ts'
import { verifyChain } from '#platform/audit/verify-chain.ts'
import type { CommandContext } from '#platform/commands/command.ts'

/** What was asked of a check. */
export type VerifyAsked = {
  readonly code: string | undefined
  readonly headFile: string | undefined
  readonly format: 'text' | 'json'
}

/** Checks these chains one after the other, prints what was found, and gives the exit code. */
export async function verifyAll(
  context: CommandContext,
  chains: readonly ChainHere[],
  { headFile, format, code }: VerifyAsked,
): Promise<number> {
  const heads = headFile === undefined ? new Map() : headsIn(headFile)
  if (heads === null) {
    context.tell(`The heads in ${headFile} cannot be read: no such file, or no line of it begins with lessen-head.`)
    return 2
  }
  const reports: ChainReport[] = []
  for (const here of chains) {
    const report = await verifyOne(context, here, heads)
    reports.push(report)
    if (format === 'text') printReport(context, report)
  }
  // With one organisation asked about, heads of others say nothing about it.
  const gone = code === undefined ? chainsGone(chains, heads) : []
  const isWhole = gone.length === 0 && reports.every((report) => report.isWhole)
  const isBehind = reports.some(({ unsealed }) => (unsealed.oldestSeconds ?? 0) > sealerIsBehindAfter)
  if (format === 'json') context.out(JSON.stringify({ isWhole, isBehind, chains: reports, chainsGone: gone }, null, 1))
  else
    for (const chain of gone)
      context.out(`TAMPERED ${chain}: a head of this chain was kept, and there is no such chain.`)
  if (!isWhole) return 1
  return isBehind ? 3 : 0
}

function verifyOne({ tell }: CommandContext, { code, chain, ask }: ChainHere, heads: KeptHeads): Promise<ChainReport> {
  let told = 0
  return ask(async (db) => {
    await ofOneMoment(db)
    return await verifyChain(db, chain, {
      chain: code,
      heads: heads.get(chain.name) ?? new Map(),
      progress: (checked) => {
        if (checked - told < 50_000) return
        told = checked
        tell(`${code}: ${checked.toLocaleString('en-GB')} seals checked …`)
      },
    })
  })
}

function headsIn(file: string): KeptHeads | null {
  try {
    const heads = readHeads(readFileSync(file, 'utf8'))
    return heads.size === 0 ? null : heads
  } catch {
    return null
  }
}

/** Chains of which a head was kept and that are not here any more. */
function chainsGone(chains: readonly ChainHere[], heads: KeptHeads): string[] {
  const here = new Set(chains.map(({ chain }) => chain.name))
  return [...heads.keys()].filter((name) => !here.has(name))
}
