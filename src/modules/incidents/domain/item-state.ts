/**
 * How an item of the record stands. `recorded`: the answer is there. `known not`: it is known that there is none (no
 * injury, nobody named). `not known`: somebody said that nobody knows. `missing`: nobody has answered yet.
 */
export type ItemState = 'recorded' | 'known not' | 'not known' | 'missing'

/** From the state that most needs somebody to the one that needs nobody. */
const needing: readonly ItemState[] = ['missing', 'not known', 'recorded', 'known not']

/** The state of an item with several parts: the part that most needs somebody decides. None at all is missing. */
export function together(states: readonly ItemState[]): ItemState {
  return needing.find((state) => states.includes(state)) ?? 'missing'
}
