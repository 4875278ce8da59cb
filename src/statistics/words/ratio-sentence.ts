import type { Compared } from '../ratios/compared.ts'
import { roundHalfAwayFromZero } from '../rounding.ts'
import { oneSentence, type SentenceRule } from './sentence-rule.ts'

/** A ratio of two groups with its interval. An end is null where the method cannot give it; the upper may be infinite. */
export type SpokenRatio = Omit<Compared<string>, 'method'>

type Spoken = { readonly ratio: SpokenRatio | null; readonly group: string; readonly reference: string }

/**
 * The one true sentence about two groups: more often, less often, too unsure to tell, or nothing to compare (null). More
 * or less is said only when the whole interval lies on that side of 1. It never says why.
 */
export function ratioSentence(ratio: SpokenRatio | null, group: string, reference: string): string {
  return oneSentence(RATIO_SENTENCES, { ratio, group, reference })
}

/** The catalogue of what can be said about two groups. */
export const RATIO_SENTENCES: readonly SentenceRule<Spoken>[] = [
  {
    found: 'nothing to compare',
    when: ({ ratio }) => ratio === null,
    says: ({ group, reference }) => `Nothing to compare: there is no ratio of ${group} to ${reference}.`,
  },
  sureOf('more often', (lower) => lower > 1),
  sureOf('less often', (_, upper) => upper < 1),
  {
    found: 'too unsure to tell',
    when: ({ ratio }) => ratio !== null && !(lowerOf(ratio) > 1) && !(upperOf(ratio) < 1),
    says: ({ group, reference }) =>
      `Too unsure to tell: the figures fit ${group} more often than ${reference}, as often, and less often.`,
  },
]

function sureOf(
  found: 'more often' | 'less often',
  isSure: (lower: number, upper: number) => boolean,
): SentenceRule<Spoken> {
  return {
    found,
    when: ({ ratio }) => ratio !== null && isSure(lowerOf(ratio), upperOf(ratio)),
    says: ({ ratio, group, reference }) =>
      `It happened ${found} to ${group} than to ${reference}: ${[ratio]
        .filter((one) => one !== null)
        .map(timesWords)
        .join('')}.`,
  }
}

function timesWords(ratio: SpokenRatio): string {
  const [lower, upper] = [lowerOf(ratio), upperOf(ratio)]
  if (upper === Number.POSITIVE_INFINITY) return `at least ${written(lower)} times as often`
  return `${written(ratio.value)} times as often, likely between ${written(lower)} and ${written(upper)} times`
}

/** An end that the method cannot give is as far off as can be, so nothing is said for sure on that side. */
function lowerOf({ lower }: SpokenRatio): number {
  return lower ?? 0
}

function upperOf({ upper }: SpokenRatio): number {
  return upper ?? Number.POSITIVE_INFINITY
}

/** Two decimals, or four beside 1, where two could make an end look as if it lay on it. */
function written(times: number): string {
  return String(roundHalfAwayFromZero(times, Math.abs(times - 1) < 0.05 ? 4 : 2))
}
