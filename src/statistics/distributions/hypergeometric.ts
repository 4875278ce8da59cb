import { binomialProbability } from './binomial.ts'

/** Drawing `drawn` from `marked` and `unmarked` things without putting any back. */
export type Draw = { readonly marked: number; readonly unmarked: number; readonly drawn: number }

/** The least and the most marked things that the draw can hold. */
export function possibleMarked({ marked, unmarked, drawn }: Draw): { readonly least: number; readonly most: number } {
  return { least: Math.max(0, drawn - unmarked), most: Math.min(drawn, marked) }
}

/** The probability that exactly `count` of what is drawn are marked. 0 for what cannot be. (By Loader 2000.) */
export function hypergeometricProbability(count: number, draw: Draw): number {
  const { marked, unmarked, drawn } = draw
  const { least, most } = possibleMarked(draw)
  if (!(count >= least && count <= most)) return 0
  const all = marked + unmarked
  const [chance, rest] = all === 0 ? [0, 1] : [drawn / all, (all - drawn) / all]
  const both =
    binomialProbability(count, marked, chance, rest) * binomialProbability(drawn - count, unmarked, chance, rest)
  return both / binomialProbability(drawn, all, chance, rest)
}

/** The probability of each possible number of marked things in the draw, from the least to the most. */
export function hypergeometricProbabilities(draw: Draw): number[] {
  const { least, most } = possibleMarked(draw)
  return Array.from({ length: most - least + 1 }, (_, i) => hypergeometricProbability(least + i, draw))
}
