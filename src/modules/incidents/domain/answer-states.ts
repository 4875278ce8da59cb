import type { Incident } from './incident.ts'
import type { ItemState } from './item-state.ts'
import { type Known, saysNotKnown } from './known.ts'
import { askedUnderTheirOwnLetter } from './own-letter.ts'

/** How a question stands that is answered with yes, no or not known. */
export function stateOfKnown(answer: Known | null): ItemState {
  if (answer === null) return 'missing'
  if (answer === 'not known') return 'not known'
  return answer === 'yes' ? 'recorded' : 'known not'
}

/** How a question stands where the law wants a yes in words as well. */
export function stateOfExplained(answer: Known | null, why: string | null): ItemState {
  return answer === 'yes' ? stateOfWords(why) : stateOfKnown(answer)
}

/** How a text stands: words that say that nobody knows are an answer. */
export function stateOfWords(text: string | null): ItemState {
  if (text === null || text.trim() === '') return 'missing'
  return saysNotKnown(text) ? 'not known' : 'recorded'
}

/** MHSDS M505140 has a code of its own for a reason that nobody knows; nationally it counts as a default (MHS-DQM72). */
const reasonNotKnown = '99'

/** How the reason stands: a code, or words where there is none. */
export function stateOfReason({ reasonCode, reasonWords }: Pick<Incident, 'reasonCode' | 'reasonWords'>): ItemState {
  if (reasonCode === null) return stateOfWords(reasonWords)
  return reasonCode === reasonNotKnown ? 'not known' : 'recorded'
}

/** The characteristics that the law calls relevant are known as soon as one is: the person chooses what to say. */
export function stateOfCharacteristics({ characteristics }: Pick<Incident, 'characteristics'>): ItemState {
  const relevant = Object.entries(characteristics).filter(([kind]) => !askedUnderTheirOwnLetter.has(kind))
  if (relevant.length === 0) return 'missing'
  return relevant.every(([, { state }]) => state === 'not known') ? 'not known' : 'recorded'
}

/** Whether the person died or was seriously injured. */
export function stateOfHarm({ seriousHarm }: Pick<Incident, 'seriousHarm'>): ItemState {
  if (seriousHarm === null) return 'missing'
  if (seriousHarm === 'not known') return 'not known'
  return seriousHarm === 'none' ? 'known not' : 'recorded'
}

/** Whether those named in the care plan were told; where nobody is named, that is known. */
export function stateOfNotified({ notified }: Pick<Incident, 'notified'>): ItemState {
  return notified === 'nobody named' ? 'known not' : stateOfKnown(notified)
}
