import type { FunnelVerdict } from '../comparison/funnel.ts'
import { oneSentence, type SentenceRule } from './sentence-rule.ts'

type Spoken = { readonly unit: string; readonly verdict: FunnelVerdict; readonly better: Better }

/** Which way is better; nearly always lower, for restrictive practice. */
export type Better = 'higher' | 'lower' | 'neither'

/**
 * The one true sentence about a unit among others: no different beyond chance, higher or lower, or too few to tell. Never
 * a rank, never a reason. `better` adds that the direction is the wanted one or not, where one is wanted.
 */
export function funnelSentence(unit: string, verdict: FunnelVerdict, better: Better = 'lower'): string {
  return oneSentence(FUNNEL_SENTENCES, { unit, verdict, better })
}

/** The catalogue of what can be said about a unit. */
export const FUNNEL_SENTENCES: readonly SentenceRule<Spoken>[] = [
  {
    found: 'too few to tell',
    when: ({ verdict }) => verdict === 'too few to tell',
    says: ({ unit }) => `${unit}: too few to tell. None at all would be no surprise here.`,
  },
  {
    found: 'within',
    when: ({ verdict }) => verdict === 'within',
    says: ({ unit }) => `${unit}: no different from the others beyond what chance gives.`,
  },
  outside(
    'near',
    'high',
    'higher than the others. Of 40 units just like the others, chance alone gives about one so high.',
  ),
  outside(
    'near',
    'low',
    'lower than the others. Of 40 units just like the others, chance alone gives about one so low.',
  ),
  outside('far', 'high', 'much higher than chance alone is likely to give. The figures do not say why.'),
  outside('far', 'low', 'much lower than chance alone is likely to give. The figures do not say why.'),
]

function outside(how: 'near' | 'far', side: 'high' | 'low', words: string): SentenceRule<Spoken> {
  return {
    found: `${how} ${side}`,
    when: ({ verdict }) => verdict === `${how} ${side}`,
    says: ({ unit, better }) => `${unit}: ${words}${wanted(better, side)}`,
  }
}

function wanted(better: Better, side: 'high' | 'low'): string {
  if (better === 'neither') return ''
  const isWanted = (better === 'higher') === (side === 'high')
  return isWanted ? ` ${capital(better)} is what is hoped for.` : ` ${capital(better)} would be better.`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
