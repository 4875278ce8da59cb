import type { Incident } from './incident.ts'
import { type ItemSource } from './item-source.ts'
import { type ItemState, together } from './item-state.ts'
import { type Known, saysNotKnown } from './known.ts'
import { askedUnderTheirOwnLetter } from './own-letter.ts'
import { fieldOf } from './written-incident.ts'

type Asked = ItemSource['interventions'][number]

/** One of the sixteen things every record holds (Mental Health Units (Use of Force) Act 2018, s.6(5)). */
export type LegalItem = {
  readonly letter: string
  /** What it asks for, in our words. */
  readonly asks: string
  /** Where the form asks for it: the id of the first field that has no answer yet, or simply of the first. */
  field(source: ItemSource): string
  state(source: ItemSource): ItemState
}

/** How each item of one record stands. */
export type ItemStanding = Pick<LegalItem, 'letter' | 'asks'> & { readonly field: string; readonly state: ItemState }

/** MHSDS M505140 has a code of its own for a reason that nobody knows; nationally it counts as a default (MHS-DQM72). */
const reasonNotKnown = '99'

/** The sixteen items in the order of the law; source: legislation.gov.uk/ukpga/2018/27/section/6. */
export const legalItems: readonly LegalItem[] = [
  { letter: 'a', asks: 'Why force was used', field: () => 'reason', state: reason },
  { letter: 'b', asks: 'Where, on which day and for how long', field: placeAndTimeField, state: placeAndTime },
  { letter: 'c', asks: 'What type of force was used', ...inEach('practice', types) },
  { letter: 'd', asks: 'Whether it was part of the care plan', ...inEach('plan', carePlan) },
  { letter: 'e', asks: 'The person’s name', field: () => 'person', state: ({ personName }) => words(personName) },
  { letter: 'f', asks: 'How force was used', ...inEach('how', ({ description }) => words(description)) },
  {
    letter: 'g',
    asks: 'The person’s identifier',
    field: () => 'person',
    state: ({ personIdentifier }) => words(personIdentifier),
  },
  { letter: 'h', asks: 'Name and job title of each member of staff who used force', ...inEach('staff-more', staff) },
  {
    letter: 'i',
    asks: 'Whether others were involved, and why',
    field: ({ othersInvolved }) => (othersInvolved === 'yes' ? 'others-reason' : 'others'),
    state: ({ othersInvolved, othersReason }) => explained(othersInvolved, othersReason),
  },
  {
    letter: 'j',
    asks: 'The person’s mental disorder, if known',
    field: ({ mentalDisorderKnown }) => (mentalDisorderKnown === 'yes' ? 'disorder-words' : 'disorder'),
    state: ({ mentalDisorderKnown, mentalDisorder }) => explained(mentalDisorderKnown, mentalDisorder),
  },
  {
    letter: 'k',
    asks: 'What the person says of themselves: age, ethnicity and so on, if known',
    field: () => 'characteristics',
    state: characteristics,
  },
  {
    letter: 'l',
    asks: 'Whether the person has a learning disability or is autistic',
    field: ({ learningDisability }) => (learningDisability === null ? 'learning-disability' : 'autism'),
    state: (of) => together([known(of.learningDisability), known(of.autism)]),
  },
  {
    letter: 'm',
    asks: 'What followed: the outcome',
    field: () => 'outcome',
    state: ({ outcomeWords }) => words(outcomeWords),
  },
  {
    letter: 'n',
    asks: 'Whether the person died or was seriously injured',
    field: () => 'serious-harm',
    state: seriousHarm,
  },
  {
    letter: 'o',
    asks: 'What was done to avoid using force',
    field: () => 'avoid',
    state: ({ avoidWords }) => words(avoidWords),
  },
  { letter: 'p', asks: 'Whether those named in the care plan were told', field: () => 'notified', state: notified },
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

function reason({ reasonCode, reasonWords }: ItemSource): ItemState {
  if (reasonCode === null) return words(reasonWords)
  return reasonCode === reasonNotKnown ? 'not known' : 'recorded'
}

function placeAndTime(of: ItemSource): ItemState {
  const times = of.interventions.flatMap(({ start, end }) => [time(start), time(end)])
  return together([of.unitId === null ? 'missing' : 'recorded', ...(times.length > 0 ? times : ['missing' as const])])
}

function placeAndTimeField({ unitId, interventions }: ItemSource): string {
  if (unitId === null) return 'unit'
  const noStart = interventions.findIndex(({ start }) => start === null)
  const open = interventions.findIndex(({ end }) => time(end) === 'missing')
  return noStart < 0 && open >= 0 ? blockField(open, 'end') : blockField(noStart, 'start')
}

function time(moment: Asked['end']): ItemState {
  if (moment === null || moment === 'still going on') return 'missing'
  return moment.time === null ? 'not known' : 'recorded'
}

function types({ practice, nationalCode }: Asked): ItemState {
  if (practice !== null) return 'recorded'
  return nationalCode === null ? 'missing' : 'not known'
}

function carePlan({ inCarePlan }: Asked): ItemState {
  return inCarePlan === 'no plan' ? 'known not' : known(inCarePlan)
}

function staff({ staff: people }: Asked): ItemState {
  return people.length > 0 ? 'recorded' : 'missing'
}

/** The characteristics that the law calls relevant are known as soon as one is: the person chooses what to say. */
function characteristics({ characteristics: noted }: ItemSource): ItemState {
  const states = Object.entries(noted).flatMap(([kind, { state }]) =>
    askedUnderTheirOwnLetter.has(kind) ? [] : [state],
  )
  if (states.length === 0) return 'missing'
  return states.every((state) => state === 'not known') ? 'not known' : 'recorded'
}

function seriousHarm({ seriousHarm: harm }: ItemSource): ItemState {
  if (harm === null) return 'missing'
  if (harm === 'not known') return 'not known'
  return harm === 'none' ? 'known not' : 'recorded'
}

function notified({ notified: told }: ItemSource): ItemState {
  return told === 'nobody named' ? 'known not' : known(told)
}

/** An item asked in every block: the intervention that most needs somebody decides, and the link leads to the first without answer. */
function inEach(name: string, state: (one: Asked) => ItemState): Pick<LegalItem, 'field' | 'state'> {
  return {
    state: ({ interventions }) => together(interventions.map(state)),
    field: ({ interventions }) =>
      blockField(
        interventions.findIndex((one) => state(one) === 'missing'),
        name,
      ),
  }
}

function blockField(index: number, name: string): string {
  return fieldOf(String(Math.max(index, 0) + 1), name)
}

function known(answer: Known | null): ItemState {
  if (answer === null) return 'missing'
  if (answer === 'not known') return 'not known'
  return answer === 'yes' ? 'recorded' : 'known not'
}

/** A yes that the law wants in words as well. */
function explained(answer: Known | null, why: string | null): ItemState {
  return answer === 'yes' ? words(why) : known(answer)
}

function words(text: string | null): ItemState {
  if (text === null || text.trim() === '') return 'missing'
  return saysNotKnown(text) ? 'not known' : 'recorded'
}
