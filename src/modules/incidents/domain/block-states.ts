import { stateOfKnown, stateOfWords } from './answer-states.ts'
import type { ItemSource } from './item-source.ts'
import { type ItemState, together } from './item-state.ts'
import { fieldOf } from './written-incident.ts'

type Asked = ItemSource['interventions'][number]

/** How an item stands, and where the form asks for it. */
export type AskedItem = {
  /** The id of the first field that has no answer yet, or simply of the first. */
  field(source: ItemSource): string
  state(source: ItemSource): ItemState
}

/** What type of force was used. */
export const typesOfForce = inEach('practice', ({ practice, nationalCode }) => {
  if (practice !== null) return 'recorded'
  return nationalCode === null ? 'missing' : 'not known'
})

/** Whether it was part of the care plan; without a plan that is known. */
export const partOfCarePlan = inEach('plan', ({ inCarePlan }) =>
  inCarePlan === 'no plan' ? 'known not' : stateOfKnown(inCarePlan),
)

/** How force was used. */
export const howForceWasUsed = inEach('how', ({ description }) => stateOfWords(description))

/** Who used force. */
export const staffInvolved = inEach('staff-more', ({ staff }) => (staff.length > 0 ? 'recorded' : 'missing'))

/** Where, on which day and for how long: missing while an intervention goes on, not known where a time is not. */
export const placeAndTime: AskedItem = {
  state: ({ unitId, interventions }) => {
    const times = interventions.flatMap(({ start, end }) => [stateOfTime(start), stateOfTime(end)])
    return together([unitId === null ? 'missing' : 'recorded', ...(times.length > 0 ? times : ['missing' as const])])
  },
  field: ({ unitId, interventions }) => {
    if (unitId === null) return 'unit'
    const noStart = interventions.findIndex(({ start }) => start === null)
    const open = interventions.findIndex(({ end }) => stateOfTime(end) === 'missing')
    return noStart < 0 && open >= 0 ? blockField(open, 'end') : blockField(noStart, 'start')
  },
}

/** The intervention that most needs somebody decides; the link leads to the first without an answer. */
function inEach(name: string, state: (one: Asked) => ItemState): AskedItem {
  return {
    state: ({ interventions }) => together(interventions.map(state)),
    field: ({ interventions }) => {
      const first = interventions.findIndex((one) => state(one) === 'missing')
      return blockField(first, name)
    },
  }
}

function stateOfTime(moment: Asked['end']): ItemState {
  if (moment === null || moment === 'still going on') return 'missing'
  return moment.time === null ? 'not known' : 'recorded'
}

function blockField(index: number, name: string): string {
  return fieldOf(String(Math.max(index, 0) + 1), name)
}
