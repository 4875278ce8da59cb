import { lookAtStates } from './look-at-states.ts'

await lookAtStates(0)
