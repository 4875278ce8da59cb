import type { Head } from '#platform/audit/chain.store.ts'

/** Ways in which a chain can be wrong; none of them can come about by working with Lessen. */
export type FindingKind =
  | 'row changed'
  | 'payload changed'
  | 'payload removed'
  | 'row removed'
  | 'row inserted'
  | 'seal changed'
  | 'seal missing'
  | 'seals reordered'
  | 'sealed and waiting'
  | 'tail cut'
  | 'chain rewritten'

/** One thing that is wrong: where in the chain, which row, and what that means in a sentence. */
export type Finding = {
  readonly kind: FindingKind
  readonly sequence: string | null
  readonly row: string | null
  readonly says: string
}

/** What was found out about one chain. */
export type ChainReport = {
  /** The organisation's code, or `sign-in`. */
  readonly chain: string
  readonly isWhole: boolean
  readonly seals: number
  readonly head: Head | null
  /** How many earlier heads of this chain it was compared with. */
  readonly headsCompared: number
  /** Payloads that were lawfully erased. */
  readonly erased: number
  readonly unsealed: { readonly count: number; readonly oldestSeconds: number | null }
  /** The first findings; `findingsInAll` counts those left out as well. */
  readonly findings: readonly Finding[]
  readonly findingsInAll: number
}

/** How many findings of a chain are kept: whoever made more has made the point. */
const kept = 100

/** Gathers findings in flat memory. */
export function aGathering(): {
  add(kind: FindingKind, sequence: string | null, row: string | null, says: string): void
  /** Counts findings that are not listed one by one. */
  addUnlisted(count: number): void
  found(): Pick<ChainReport, 'findings' | 'findingsInAll' | 'isWhole'>
} {
  const findings: Finding[] = []
  let all = 0
  return {
    add: (kind, sequence, row, says) => {
      all++
      if (findings.length < kept) findings.push({ kind, sequence, row, says })
    },
    addUnlisted: (count) => {
      all += count
    },
    found: () => ({ findings, findingsInAll: all, isWhole: all === 0 }),
  }
}
