import type { DescribedPart, DescribedRow } from './described-row.ts'

/** One answer that two versions of a record give differently; `null` where one of them has none. */
export type Difference = {
  readonly part: string
  readonly asks: string
  readonly was: string | null
  readonly is: string | null
}

/**
 * What changed from one described record to another, answer by answer, in reading order. An intervention that was added
 * or taken out is told whole. Nothing when they say the same.
 */
export function differencesBetween(
  before: readonly DescribedPart[],
  after: readonly DescribedPart[],
): readonly Difference[] {
  const gone = before.filter((part) => !after.some(({ key }) => key === part.key))
  return [
    ...after.flatMap((part) =>
      partDifferences(
        before.find(({ key }) => key === part.key),
        part,
      ),
    ),
    ...gone.flatMap((part) => partDifferences(part, undefined)),
  ]
}

function partDifferences(before: DescribedPart | undefined, after: DescribedPart | undefined): Difference[] {
  const [old, now] = [before?.rows ?? [], after?.rows ?? []]
  const part = after?.title ?? `${before?.title ?? ''} (taken out)`
  const keys = [...new Set([...now, ...old].map(({ key }) => key))]
  return keys.flatMap((key) => {
    const [was, is] = [find(old, key), find(now, key)]
    const [wasSaid, isSaid] = [was?.says ?? null, is?.says ?? null]
    return wasSaid === isSaid ? [] : [{ part, asks: (is ?? was)?.asks ?? '', was: wasSaid, is: isSaid }]
  })
}

function find(rows: readonly DescribedRow[], key: string): DescribedRow | undefined {
  return rows.find((row) => row.key === key)
}
