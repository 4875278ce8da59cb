import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { largeLibrary } from '#worlds/large/large-library.ts'
import { startBenchApp } from './bench-app.ts'
import { openForFilling } from './bench-folder.ts'
import { heading, openLedger } from './budgets.ts'
import { stranger } from './timed-visitor.ts'

/**
 * Public pages over a resource bank of 20,000: requests a second with many at once, and the time of one with nobody else
 * there, with and without the memory of pages. Promised: 95 of 100 answers that are made anew within 50 ms.
 * Smaller: `LESSEN_BENCH_RESOURCES=500`.
 */
const count = Number(process.env['LESSEN_BENCH_RESOURCES'] ?? 20_000)
const rounds = Number(process.env['LESSEN_BENCH_ROUNDS'] ?? 200)
const atOnce = 8
const budgetMs = 50
const pages: readonly (readonly [what: string, path: (round: number) => string])[] = [
  ['first page', () => '/'],
  ['resource', (round) => `/resources/invented-${(round % Math.min(count, 50)) + 1}`],
  ['everything', () => '/resources'],
  ['search, plain words', () => '/resources?q=seclusion+training+for+schools'],
  ['search, misspelt', () => '/resources?q=seclussion+traning'],
  ['search, by choices', () => '/resources?q=trauma&setting=education&topic=rights'],
  ['data, a list', () => '/api/resources?q=rights'],
  ['feed', () => '/feeds/resources.atom'],
]

const folder = mkdtempSync(join(tmpdir(), 'lessen-bench-network-'))
const ledger = openLedger()
try {
  console.log(`${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}`)
  const filling = await openForFilling(folder)
  const began = performance.now()
  await inNetwork(filling.database.streams, (db) => largeLibrary(db, count, new Date().toISOString()))
  await filling.database.owner.query('vacuum analyze')
  await filling.close()
  console.log(`${count.toLocaleString('en-GB')} resources in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  const anew = await measure('made anew each time', '0')
  const kept = await measure('from memory', '32')
  heading('From memory as a multiple of made anew')
  for (const [what] of pages)
    console.log(`${what.padEnd(24)} ${((kept.get(what) ?? 0) / (anew.get(what) ?? 1)).toFixed(1)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(ledger.close() > 0 ? 1 : 0)

/** Requests a second of each page, with so many megabytes of memory. */
async function measure(how: string, memory: string): Promise<ReadonlyMap<string, number>> {
  const app = await startBenchApp(folder, { LESSEN_MODE: 'both', LESSEN_PAGE_MEMORY: memory })
  const perSecond = new Map<string, number>()
  heading(`Public pages, ${how}`)
  for (const [what, path] of pages) {
    const alone = stranger(app.address)
    const times: number[] = []
    for (let round = -20; round < rounds; round++) {
      const { ms, status } = await alone.get(path(round + 20))
      if (status !== 200) throw new Error(`${path(round + 20)} answered ${status}`)
      if (round >= 0) times.push(ms)
    }
    ledger.times(`${what}, ${how}`, times, budgetMs)
    perSecond.set(what, await manyAtOnce(app.address, path))
    console.log(`    ${(perSecond.get(what) ?? 0).toFixed(0)} requests a second with ${atOnce} at once`)
  }
  await app.stop()
  return perSecond
}

async function manyAtOnce(address: string, path: (round: number) => string): Promise<number> {
  const began = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async (_, who) => {
      const visitor = stranger(address)
      for (let round = 0; round < rounds; round++) await visitor.get(path(round * atOnce + who))
    }),
  )
  return (atOnce * rounds * 1000) / (performance.now() - began)
}
