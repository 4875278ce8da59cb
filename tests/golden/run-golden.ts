import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import adapters from './adapter.ts'
import { compareAnswer } from './compare-answer.ts'
import type { GoldenAdapter, GoldenVector, LeftOut } from './golden-vector.ts'

/** How many vectors passed, failed or had no answer, and how many expected values were compared or had no place. */
export type Tally = { passed: number; failed: number; uncovered: number; compared: number; absent: number }

/** What a run found: a tally for each method, by name, and the failures in words. */
export type GoldenRun = {
  readonly methods: ReadonlyMap<string, Tally>
  readonly total: Tally
  readonly failures: readonly { readonly method: string; readonly case: string; readonly says: readonly string[] }[]
  /** Vectors that have no answer; each must be left out on purpose. */
  readonly uncovered: readonly { readonly method: string; readonly case: string }[]
}

const noTally = (): Tally => ({ passed: 0, failed: 0, uncovered: 0, compared: 0, absent: 0 })

/** Puts every vector of a folder (`<peer>/*.json`) to the adapter and compares the answers. */
export function runGolden(folder: string, given: Readonly<Record<string, GoldenAdapter>> = adapters): GoldenRun {
  const methods = new Map<string, Tally>()
  const failures: { method: string; case: string; says: readonly string[] }[] = []
  const uncovered: { method: string; case: string }[] = []
  for (const vector of vectorsIn(folder)) {
    const method = `${vector.peer}/${vector.method}`
    const tally = methods.get(method) ?? noTally()
    methods.set(method, tally)
    if (vector.quirk && !vector.quirk.fields) continue
    const says = judge(vector, given[method], tally)
    if (says === 'uncovered') uncovered.push({ method, case: vector.case })
    else if (says !== 'passed') failures.push({ method, case: vector.case, says })
  }
  const sorted = new Map([...methods].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return { methods: sorted, total: sumOf([...methods.values()]), failures, uncovered }
}

/** Which vectors have neither an answer nor a reason why not. */
export function unexplained(uncovered: GoldenRun['uncovered'], leftOut: readonly LeftOut[]): GoldenRun['uncovered'] {
  return uncovered.filter(
    (one) =>
      !leftOut.some(
        ({ method, cases, fields }) => method === one.method && !fields && (cases?.includes(one.case) ?? true),
      ),
  )
}

/** The vectors of a folder, in the order of their names. */
export function vectorsIn(folder: string): GoldenVector[] {
  const peers = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return peers
    .map((peer) => peer.name)
    .toSorted()
    .flatMap((peer) =>
      readdirSync(join(folder, peer))
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        // The folder says whose the vector is, as it does for the runner that comes with the vectors.
        .map((name): GoldenVector => ({ ...JSON.parse(readFileSync(join(folder, peer, name), 'utf8')), peer })),
    )
}

function judge(vector: GoldenVector, adapter: GoldenAdapter | undefined, tally: Tally) {
  const got = answerTo(vector, adapter)
  if (got === undefined) {
    tally.uncovered += 1
    return 'uncovered'
  }
  const { compared, absent, differences } = compareAnswer(got, vector)
  tally.compared += compared
  tally.absent += absent
  const isPassed = differences.length === 0 && compared > 0
  tally[isPassed ? 'passed' : 'failed'] += 1
  if (isPassed) return 'passed'
  return differences.length === 0 ? ['nothing was compared'] : differences
}

function answerTo(vector: GoldenVector, adapter: GoldenAdapter | undefined): unknown {
  try {
    return adapter?.(structuredClone(vector.input), vector.options, vector)
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function sumOf(tallies: readonly Tally[]): Tally {
  const total = noTally()
  for (const tally of tallies) for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key]
  return total
}
