import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { findOrganisationByCode } from '#modules/sign-in/index.ts'
import { connect, forCommands } from '#platform/db/connect.ts'
import type { Database } from '#platform/db/database.ts'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { doorsOver } from '#platform/db/embedded/open-embedded.ts'
import { temporaryFolder } from '#platform/db/embedded/open-temporary.ts'
import { houseDatabase } from '#platform/db/roles.ts'
import { createLog } from '#platform/log/log.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { type BenchApp, startBenchApp } from './bench-app.ts'
import { benchCode, benchEmails, fillBenchWorld } from './bench-world.ts'
import { heading, openLedger } from './budgets.ts'
import { knownThings } from './known-things.ts'
import { measureMaking } from './page-making.ts'
import { measurePages } from './page-times.ts'
import { measureWeights } from './page-weights.ts'
import { measureSaving, recordersAtWork } from './saving.ts'
import { measureStores } from './store-plans.ts'
import { timedVisitor } from './timed-visitor.ts'

/**
 * How fast the first circle is: pages, saving, lists and figures of one organisation with 100,000 incidents among 20 of
 * them. LESSEN_BENCH_INCIDENTS makes every organisation smaller, for a quick look; LESSEN_BENCH_FOLDER keeps what was
 * generated in a folder and takes it from there the next time. Ends with every budget, and with code 1 when one is missed.
 */
const size = { organisations: 20, incidents: Number(process.env.LESSEN_BENCH_INCIDENTS || 100_000), users: 50 }
const kept = process.env.LESSEN_BENCH_FOLDER
if (kept) mkdirSync(kept, { recursive: true })
const folder = realpathSync(kept || temporaryFolder())
const ledger = openLedger()
let missed = 1
try {
  sayMachine()
  heading(
    `A database of ${size.organisations} organisations with ${size.incidents.toLocaleString('en-GB')} incidents each`,
  )
  await fillBenchWorld(folder, size)
  const app = await startBenchApp(folder)
  const way = { ...forCommands(createLog({ level: 'error' })), connections: 2 }
  const database = connect(doorsOver(runFolder(folder), houseDatabase), way)
  try {
    await measure(app, database)
  } finally {
    await database.close()
    await app.stop()
  }
  missed = ledger.close()
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true })
}
process.exit(missed > 0 ? 1 : 0)

async function measure({ address }: BenchApp, database: Database): Promise<void> {
  const organisation = await inIdentity(database.identity, (db) => findOrganisationByCode(db, benchCode))
  if (!organisation) throw new Error('the organisation to be measured is not there')
  const things = await insideOf(database, organisation, knownThings)
  const signIn = (email: string) => timedVisitor(address, email)
  const nurses = await Promise.all(Array.from({ length: size.users }, (_, n) => signIn(benchEmails.nurse(n))))
  const [nurse, manager, lead] = [nurses[0], await signIn(benchEmails.manager), await signIn(benchEmails.lead)]
  if (!nurse) throw new Error('nobody is there to record')
  const visitors = { nurse, manager, lead, administrator: await signIn(benchEmails.administrator) }

  begin('Pages, one request at a time: the time a browser on this machine waits')
  await measurePages(ledger, visitors, things)

  begin('Lists and figures alone, through the stores, one at a time')
  await measureStores(ledger, database, organisation.id, things, size.incidents >= 50_000)

  begin('Making and rendering a page, with the answers of the database in hand')
  const unit = things.units[0] ?? ''
  const person = things.peopleIn.get(unit)?.[0] ?? ''
  const incident = things.incidents[0]?.id ?? ''
  await measureMaking(ledger, database, organisation.id, { unit, person, incident })

  begin('First load, packed')
  await measureWeights(ledger, visitors, { record: `/incidents/${incident}`, person: `/people/${person}` })

  begin('Saving, with 50 users at once; client, app and database share the cores')
  const peopleOf = (n: number) => things.peopleIn.get(things.units[n % things.units.length] ?? '') ?? []
  const recorders = await recordersAtWork(nurses.map((visitor, n) => [visitor, peopleOf(n)]))
  await measureSaving(ledger, recorders, { seconds: 30, thinkMs: 2_000 })
  await measureSaving(ledger, recorders, { seconds: 20, thinkMs: 0 })
}

function begin(text: string): void {
  heading(`${text} (load average ${loadavg()[0]?.toFixed(1)})`)
}

function sayMachine(): void {
  const model = cpus()[0]?.model.trim() ?? 'unknown'
  console.log(
    `${new Date().toISOString().slice(0, 16)}Z, ${availableParallelism()} cores (${model}), Node ${process.versions.node}`,
  )
  console.log('The machine is shared: other work on it makes every figure worse. Compare with the load averages.')
}
