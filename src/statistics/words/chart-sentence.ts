import type { Judgement } from '../charts/chart.ts'
import { oneSentence, type SentenceRule } from './sentence-rule.ts'
import { MONTHS, type SeriesWords } from './series-words.ts'
import { signalWords } from './signal-words.ts'
import { type Found, foundIn, type SpokenChart, type SpokenPoint } from './spoken-chart.ts'

/** What was found in a chart, and what its points are called. */
type Spoken = Found & { readonly words: SeriesWords }

/**
 * The one true sentence under a chart: whether the latest point shows real change, for the better or the worse where the
 * chart was told which way is better, and if it shows none, when one last did. Speaks of the stretch since the last
 * rebase only. It says what the rules found; never why, never a rank, never that something is better or worse where the
 * chart found chance. `words` says what points are called: months unless told.
 */
export function chartSentence(chart: SpokenChart, words: SeriesWords = MONTHS): string {
  return oneSentence(CHART_SENTENCES, { ...foundIn(chart), words })
}

/** The catalogue: what can be found in a chart, and the sentence for each. Exactly one answers for every chart. */
export const CHART_SENTENCES: readonly SentenceRule<Spoken>[] = [
  {
    found: 'no figures',
    when: ({ isEmpty }) => isEmpty,
    says: ({ words }) => `Too few ${words.many} to tell: there are no figures yet.`,
  },
  {
    found: 'too few points',
    when: ({ isEmpty, why }) => !isEmpty && why === 'too few points',
    says: ({ words, known, chart }) =>
      `Too few ${words.many} to tell: there ${known === 1 ? 'is 1' : `are ${known}`}, and it takes ${chart.settings.minimumPoints}.`,
  },
  {
    found: 'no neighbours',
    when: ({ isEmpty, why }) => !isEmpty && why === 'no neighbouring points',
    says: ({ words }) => `Too few ${words.many} to tell: no two ${words.many} next to each other have figures.`,
  },
  {
    found: 'too alike',
    when: ({ isEmpty, why }) => !isEmpty && why === 'collapsed',
    says: ({ words }) => `The ${words.many} are too alike for this chart to tell real change from chance.`,
  },
  {
    found: 'latest missing',
    when: ({ isEmpty, why, latest }) => !isEmpty && why === null && latest.value === null,
    says: ({ latest, words }) => `There is no figure for ${words.nameOf(latest.at)}, so nothing can be said about it.`,
  },
  signIn('change for the better', 'Sign of real change for the better', ['improvement']),
  signIn('change for the worse', 'Sign of real change for the worse', ['concern']),
  signIn('change', 'Sign of real change', ['neutral high', 'neutral low']),
  {
    found: 'unsettled',
    when: (spoken) => isJudged(spoken, ['unsettled']),
    says: ({ words }) =>
      `Sign of real change: the ${words.many} cross the middle less often than chance is likely to give. This chart cannot tell which way.`,
  },
  {
    found: 'sign before',
    when: (spoken) => isJudged(spoken, ['common cause']) && spoken.earlier.length > 0,
    says: (spoken) => {
      const last = spoken.earlier.slice(-1).map((point) => described(point, spoken, ', which was'))
      return `No sign of real change in ${spoken.words.nameOf(spoken.latest.at)}. The last sign was in ${last.join('')}.`
    },
  },
  {
    found: 'chance',
    when: (spoken) => isJudged(spoken, ['common cause']) && spoken.earlier.length === 0,
    says: ({ words }) => `No sign of real change: ${words.differences} are within what chance gives.`,
  },
]

function signIn(found: string, opening: string, judgements: readonly Judgement[]): SentenceRule<Spoken> {
  return {
    found,
    when: (spoken) => isJudged(spoken, judgements),
    says: (spoken) => `${opening}: ${described(spoken.latest, spoken, ' was')}.`,
  }
}

/** Whether the chart can speak of its latest point, and judges it so. */
function isJudged({ why, latest }: Spoken, judgements: readonly Judgement[]): boolean {
  return why === null && latest.value !== null && judgements.some((one) => one === latest.judgement)
}

function described({ at, signal }: SpokenPoint, { chart, words }: Spoken, was: string): string {
  const found = [signal].filter((one) => one !== null).map((one) => signalWords(one, chart, words))
  return `${words.nameOf(at)}${was} ${found.join('')}`
}
