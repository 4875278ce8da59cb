import fc from 'fast-check'
import { depth } from '#tests/setup/depth.ts'

/** Where chance starts: from LESSEN_SEED, which the run prints and takes from the commit, so that it can be run again. */
export const seed = Number.parseInt(process.env.LESSEN_SEED ?? '1', 10)

fc.configureGlobal({ seed, numRuns: depth(100, 1_000) })
