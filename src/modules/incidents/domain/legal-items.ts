import {
  stateOfCharacteristics,
  stateOfExplained,
  stateOfHarm,
  stateOfKnown,
  stateOfNotified,
  stateOfReason,
  stateOfWords,
} from './answer-states.ts'
import {
  type AskedItem,
  howForceWasUsed,
  partOfCarePlan,
  placeAndTime,
  staffInvolved,
  typesOfForce,
} from './block-states.ts'
import type { Incident } from './incident.ts'
import { type ItemSource } from './item-source.ts'
import { type ItemState, together } from './item-state.ts'

/** One of the sixteen things every record holds (Mental Health Units (Use of Force) Act 2018, s.6(5)), in our words. */
export type LegalItem = AskedItem & { readonly letter: string; readonly asks: string }

/** How each item of one record stands. */
export type ItemStanding = Pick<LegalItem, 'letter' | 'asks'> & { readonly field: string; readonly state: ItemState }

/** The sixteen items in the order of the law; source: legislation.gov.uk/ukpga/2018/27/section/6. */
export const legalItems: readonly LegalItem[] = [
  { letter: 'a', asks: 'Why force was used', field: () => 'reason', state: stateOfReason },
  { letter: 'b', asks: 'Where, on which day and for how long', ...placeAndTime },
  { letter: 'c', asks: 'What type of force was used', ...typesOfForce },
  { letter: 'd', asks: 'Whether it was part of the care plan', ...partOfCarePlan },
  { letter: 'e', asks: 'The person’s name', field: () => 'person', state: (of) => stateOfWords(of.personName) },
  { letter: 'f', asks: 'How force was used', ...howForceWasUsed },
  {
    letter: 'g',
    asks: 'The person’s identifier',
    field: () => 'person',
    state: (of) => stateOfWords(of.personIdentifier),
  },
  { letter: 'h', asks: 'Name and job title of each member of staff who used force', ...staffInvolved },
  {
    letter: 'i',
    asks: 'Whether others were involved, and why',
    field: ({ othersInvolved }) => (othersInvolved === 'yes' ? 'others-reason' : 'others'),
    state: ({ othersInvolved, othersReason }) => stateOfExplained(othersInvolved, othersReason),
  },
  {
    letter: 'j',
    asks: 'The person’s mental disorder, if known',
    field: ({ mentalDisorderKnown }) => (mentalDisorderKnown === 'yes' ? 'disorder-words' : 'disorder'),
    state: ({ mentalDisorderKnown, mentalDisorder }) => stateOfExplained(mentalDisorderKnown, mentalDisorder),
  },
  {
    letter: 'k',
    asks: 'What the person says of themselves: age, ethnicity and so on, if known',
    field: () => 'characteristics',
    state: stateOfCharacteristics,
  },
  {
    letter: 'l',
    asks: 'Whether the person has a learning disability or is autistic',
    field: ({ learningDisability }) => (learningDisability === null ? 'learning-disability' : 'autism'),
    state: (of) => together([stateOfKnown(of.learningDisability), stateOfKnown(of.autism)]),
  },
  {
    letter: 'm',
    asks: 'What followed: the outcome',
    field: () => 'outcome',
    state: (of) => stateOfWords(of.outcomeWords),
  },
  {
    letter: 'n',
    asks: 'Whether the person died or was seriously injured',
    field: () => 'serious-harm',
    state: stateOfHarm,
  },
  {
    letter: 'o',
    asks: 'What was done to avoid using force',
    field: () => 'avoid',
    state: (of) => stateOfWords(of.avoidWords),
  },
  {
    letter: 'p',
    asks: 'Whether those named in the care plan were told',
    field: () => 'notified',
    state: stateOfNotified,
  },
]

/** How the sixteen items stand in one record. */
export function standingOf(source: ItemSource): readonly ItemStanding[] {
  return legalItems.map(({ letter, asks, field, state }) => ({
    letter,
    asks,
    field: field(source),
    state: state(source),
  }))
}

/** The letters of the items that nobody has answered yet. */
export function missingLetters(source: Incident): readonly string[] {
  return standingOf(source).flatMap(({ letter, state }) => (state === 'missing' ? [letter] : []))
}
