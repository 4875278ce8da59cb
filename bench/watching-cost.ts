import { availableParallelism, cpus } from 'node:os'
import { watch, watched } from '#platform/watching/watched.ts'
import { heading, openLedger } from './budgets.ts'

/**
 * What it costs that work can be watched: the same piece of work a million times, run plainly, watched by nobody, and
 * watched by somebody who does nothing. A request has one request, about two transactions and ten statements: fifteen
 * pieces. Promised: watched by nobody, these cost less than 0.02 ms together, which is 0.2 % of a page of 10 ms.
 */
const times = 1_000_000
const piecesOfRequest = 15
const work = async () => 1
const describe = () => ({ name: 'select private.incidents' })
const ledger = openLedger()

console.log(`${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}`)
heading(`One piece of work, ${times.toLocaleString('en-GB')} times, best of five`)
const ways = {
  plain: () => work(),
  off: () => watched('statement', describe, work),
  on: () => watched('job', describe, work),
}
const stop = watch(['job'], (_work, run) => run())
// In turns, so that no way is measured by code that the compiler has not yet seen to.
const best = { plain: Number.POSITIVE_INFINITY, off: Number.POSITIVE_INFINITY, on: Number.POSITIVE_INFINITY }
for (let round = 0; round < 6; round++) {
  for (const way of ['plain', 'off', 'on'] as const) {
    const ns = await nanoseconds(ways[way])
    if (round > 0) best[way] = Math.min(best[way], ns)
  }
}
stop()
const { plain, off, on } = best
console.log(`run plainly            ${plain.toFixed(0)} ns`)
console.log(`watched by nobody      ${off.toFixed(0)} ns`)
console.log(`watched, doing nothing ${on.toFixed(0)} ns`)
const ofRequest = (Math.max(0, off - plain) * piecesOfRequest) / 1e6
ledger.fact('watched by nobody, for a whole request', `${ofRequest.toFixed(5)} ms`, '< 0.02 ms', ofRequest < 0.02)
process.exit(ledger.close() > 0 ? 1 : 0)

async function nanoseconds(one: () => Promise<number>): Promise<number> {
  const began = performance.now()
  for (let n = 0; n < times; n++) await one()
  return ((performance.now() - began) * 1e6) / times
}
