import { lookAtStates } from './look-at-states.ts'

// The other half of the states, in a file of its own so that both cores look.
await lookAtStates(1)
