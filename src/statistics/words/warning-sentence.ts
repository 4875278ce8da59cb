import type { ChartWarning } from '../charts/chart.ts'
import { oneSentence, type SentenceRule } from './sentence-rule.ts'
import { MONTHS, type SeriesWords } from './series-words.ts'

/** What must be said beside a chart, and of how many points. */
export type SpokenWarning = Pick<ChartWarning, 'is' | 'points'>

type Spoken = SpokenWarning & { readonly words: SeriesWords }

/** The one true sentence for a warning of a chart. */
export function warningSentence({ is, points }: SpokenWarning, words: SeriesWords = MONTHS): string {
  return oneSentence(WARNING_SENTENCES, { is, points, words })
}

/** The catalogue of warnings. */
export const WARNING_SENTENCES: readonly SentenceRule<Spoken>[] = [
  warning('too few points', ({ words }) => `There are too few ${words.many} for lines of what chance gives.`),
  warning(
    'no neighbouring points',
    ({ words }) => `No two ${words.many} next to each other have figures, so there are no lines of what chance gives.`,
  ),
  warning('collapsed', ({ words }) => `The ${words.many} are too alike for lines of what chance gives.`),
  warning('provisional', (spoken) => `The lines are made of only ${number(spoken)}, and may still move a lot.`),
  warning('use a T or G chart', () => 'Events are rare here. A chart of the gaps between events can tell more.'),
  warning('missing values', (spoken) => `${number(spoken)} ${spoken.points === 1 ? 'has' : 'have'} no figure.`),
]

function warning(is: SpokenWarning['is'], says: (spoken: Spoken) => string): SentenceRule<Spoken> {
  return { found: is, when: (spoken) => spoken.is === is, says }
}

function number({ points, words }: Spoken): string {
  return `${points} ${points === 1 ? words.one : words.many}`
}
