/** Anhøj's runs analysis: whether a series stays on one side of its centre for too long, or crosses it too seldom. */
export type AnhoejRuns = {
  /** Points that are not on the centre; the others are dropped. */
  readonly useful: number
  readonly longest: number | null
  /** A run longer than this is a sign: log2(useful) to the nearest whole number, and 3. */
  readonly longestAllowed: number | null
  readonly crossings: number | null
  /** Fewer crossings than this are a sign: the 5 % quantile of as many coins as there are chances to cross. */
  readonly crossingsNeeded: number | null
  readonly isSignal: boolean
}

/**
 * The runs analysis of `sides` (−1 below, 1 above, 0 on the centre or missing) from row `from` up to `to` (Anhøj and Olesen
 * 2014). Of no useful points nothing can be said. Rows in `leftOut` are passed over.
 */
export function anhoejRuns(
  sides: Int8Array,
  from: number,
  to: number,
  leftOut: ReadonlySet<number> | null,
): AnhoejRuns {
  let useful = 0
  let crossings = 0
  let run = 0
  let longest = 0
  let before = 0
  for (let i = from; i < to; i += 1) {
    const side = sides[i] as number
    if (side === 0 || leftOut?.has(i)) continue
    if (useful > 0 && side !== before) crossings += 1
    run = side === before ? run + 1 : 1
    longest = Math.max(longest, run)
    before = side
    useful += 1
  }
  if (useful === 0)
    return { useful, longest: null, longestAllowed: null, crossings: null, crossingsNeeded: null, isSignal: false }
  const longestAllowed = Math.round(Math.log2(useful)) + 3
  const crossingsNeeded = fewestCrossings(useful - 1)
  const isSignal = longest > longestAllowed || crossings < crossingsNeeded
  return { useful, longest, longestAllowed, crossings, crossingsNeeded, isSignal }
}

/** The rows of every run that is longer than allowed. Points on the centre neither break a run nor belong to it. */
export function longRuns(
  sides: Int8Array,
  from: number,
  to: number,
  { longestAllowed }: AnhoejRuns,
  leftOut: ReadonlySet<number> | null,
): number[] {
  const runs: number[][] = []
  for (let i = from; i < to; i += 1) {
    if (sides[i] === 0 || leftOut?.has(i)) continue
    const run = runs.at(-1)
    if (run !== undefined && sides[run[0] as number] === sides[i]) run.push(i)
    else runs.push([i])
  }
  return runs.filter((run) => run.length > (longestAllowed as number)).flat()
}

const known = new Map<number, number>()

/** The 5 % quantile of heads among so many fair coins: the fewest heads with at least 5 % at or below them. */
export function fewestCrossings(coins: number): number {
  const found = known.get(coins)
  if (found !== undefined) return found
  let heads = 0
  let share = coins * Math.log(0.5)
  let upToHere = Math.exp(share)
  while (upToHere < 0.05) {
    share += Math.log((coins - heads) / (heads + 1))
    heads += 1
    upToHere += Math.exp(share)
  }
  known.set(coins, heads)
  return heads
}
