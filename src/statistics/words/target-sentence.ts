import type { Chart } from '../charts/chart.ts'
import { oneSentence, type SentenceRule } from './sentence-rule.ts'
import { MONTHS, type SeriesWords } from './series-words.ts'

type Spoken = { readonly assurance: Chart['assurance']; readonly words: SeriesWords }

/** The one true sentence about a chart's target; null: there is none, or nothing to hold it against. It speaks of what is likely if nothing changes; it promises nothing. */
export function targetSentence(assurance: Chart['assurance'], words: SeriesWords = MONTHS): string {
  return oneSentence(TARGET_SENTENCES, { assurance, words })
}

/** The catalogue of what can be said about a target. */
export const TARGET_SENTENCES: readonly SentenceRule<Spoken>[] = [
  {
    found: 'pass',
    when: ({ assurance }) => assurance === 'pass',
    says: ({ words }) => `If nothing changes, nearly all ${words.many} are likely to meet the target.`,
  },
  {
    found: 'fail',
    when: ({ assurance }) => assurance === 'fail',
    says: ({ words }) => `If nothing changes, hardly any ${words.many} are likely to meet the target.`,
  },
  {
    found: 'hit and miss',
    when: ({ assurance }) => assurance === 'hit and miss',
    says: ({ words }) => `If nothing changes, some ${words.many} will meet the target and some will not, by chance.`,
  },
  {
    found: 'nothing to hold it against',
    when: ({ assurance }) => assurance === null,
    says: () => 'Nothing can be said about a target here.',
  },
]
