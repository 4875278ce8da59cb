import type { ChainReport } from '#platform/audit/chain-report.ts'
import type { CommandContext } from '#platform/commands/command.ts'

/** Prints what was found out about one chain, for reading. */
export function printReport({ out }: Pick<CommandContext, 'out'>, report: ChainReport): void {
  const { chain, isWhole, seals, head, headsCompared, erased, findings, findingsInAll } = report
  const parts = [
    `${counted(seals, 'row')} sealed`,
    headsCompared === 0 ? 'no earlier head to compare with' : `${counted(headsCompared, 'earlier head')} compared`,
    ...(erased > 0 ? [`${counted(erased, 'payload')} lawfully erased`] : []),
    unsealedIn(report),
  ]
  out(`${isWhole ? 'whole   ' : 'TAMPERED'} ${chain}: ${parts.join(', ')}.`)
  if (head !== null) out(`         head: seal ${head.sequence}, ${head.hash}, ${head.sealedAt}`)
  for (const { kind, says } of findings) out(`         ${kind}: ${says}`)
  if (findingsInAll > findings.length) out(`         and ${findingsInAll - findings.length} more like these`)
}

function unsealedIn({ unsealed: { count, oldestSeconds } }: ChainReport): string {
  if (count === 0) return 'none waiting for a seal'
  return `${count.toLocaleString('en-GB')} waiting for a seal, the oldest for ${counted(oldestSeconds ?? 0, 'second')}`
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`
}
