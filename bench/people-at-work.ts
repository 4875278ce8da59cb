import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { findOrganisationByCode } from '#modules/sign-in/index.ts'
import { connect, forCommands } from '#platform/db/connect.ts'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { doorsOver } from '#platform/db/embedded/open-embedded.ts'
import { temporaryFolder } from '#platform/db/embedded/open-temporary.ts'
import { houseDatabase } from '#platform/db/roles.ts'
import { createLog } from '#platform/log/log.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { type BenchApp, startBenchApp } from './bench-app.ts'
import { addCrowd, benchCode, fillBenchWorld } from './bench-world.ts'
import { heading, openLedger } from './budgets.ts'
import { type Answered, type AtWork, workTogether } from './crowd.ts'
import { figuresOf } from './figures.ts'
import { type KnownThings, knownThings } from './known-things.ts'
import { useBelow, useOf } from './process-use.ts'
import { filledForm } from './saving.ts'
import { timedVisitor } from './timed-visitor.ts'
import { lookerRound, nurseRound } from './work-mix.ts'

/**
 * How it is for people at work: so many virtual users, who think for five seconds before each step, do what a shift does
 * against the app as it runs in real use. Promised for 200 of them on two cores: p95 of every request within 350 ms, and
 * fewer errors than one in a thousand. LESSEN_BENCH_USERS=100,200,400 measures several crowds after each other,
 * LESSEN_BENCH_SECONDS is how long each works (180), LESSEN_BENCH_THINK how many milliseconds they think,
 * LESSEN_BENCH_ORGANISATIONS and LESSEN_BENCH_INCIDENTS how much is there (4 times 50,000), LESSEN_BENCH_FOLDER keeps it.
 */
const env = (name: string, otherwise: string) => process.env[name] || otherwise
const crowds = env('LESSEN_BENCH_USERS', '200').split(',').map(Number)
const work = { seconds: Number(env('LESSEN_BENCH_SECONDS', '180')), thinkMs: Number(env('LESSEN_BENCH_THINK', '5000')) }
const size = {
  organisations: Number(env('LESSEN_BENCH_ORGANISATIONS', '4')),
  incidents: Number(env('LESSEN_BENCH_INCIDENTS', '50000')),
  users: 1,
}
const promised = { p95: 350, errorShare: 0.001 }

const kept = process.env['LESSEN_BENCH_FOLDER']
if (kept) mkdirSync(kept, { recursive: true })
const folder = realpathSync(kept || temporaryFolder())
const ledger = openLedger()
const rows: string[] = []
let missed = 1
try {
  console.log(
    `${new Date().toISOString().slice(0, 16)}Z, ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}; client, app and database share them`,
  )
  heading(
    `A database of ${size.organisations} organisations with ${size.incidents.toLocaleString('en-GB')} incidents each`,
  )
  await fillBenchWorld(folder, size)
  const app = await startBenchApp(folder)
  try {
    for (const count of crowds) await measureCrowd(app, count)
  } finally {
    await app.stop()
  }
  heading('For docs/running/capacity.md')
  console.log(
    '| users | requests a second | middle | 95 % | 99 % | errors | app, share of a core | PostgreSQL, share of a core | app, memory | PostgreSQL, memory |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|---|')
  for (const row of rows) console.log(row)
  missed = ledger.close()
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true })
}
process.exit(missed > 0 ? 1 : 0)

async function measureCrowd(app: BenchApp, count: number): Promise<void> {
  heading(
    `${count} people at work for ${work.seconds} s, thinking for ${work.thinkMs / 1000} s before each step (load average ${loadavg()[0]?.toFixed(1)})`,
  )
  const users = await comeToWork(app.address, count)
  const before = [useOf(app.pid), useBelow(app.pid)] as const
  const began = performance.now()
  const answered = await workTogether(users, work)
  const seconds = (performance.now() - began) / 1_000
  const after = [useOf(app.pid), useBelow(app.pid)] as const
  const cores = ([0, 1] as const).map((n) => (after[n].cpuSeconds - before[n].cpuSeconds) / seconds)
  report(answered, count, cores, [after[0].megabytes, after[1].megabytes])
}

/** In twenty, seventeen record, two manage two units each, and one leads. */
async function comeToWork(address: string, count: number): Promise<AtWork[]> {
  const way = { ...forCommands(createLog({ level: 'error' })), connections: 2 }
  const database = connect(doorsOver(runFolder(folder), houseDatabase), way)
  try {
    const organisation = await inIdentity(database.identity, (db) => findOrganisationByCode(db, benchCode))
    if (!organisation) throw new Error('the organisation to be measured is not there')
    const things = await insideOf(database, organisation, knownThings)
    const [managers, leads] = [Math.floor(count / 10), Math.floor(count / 20)]
    const crowd = await addCrowd(database, organisation.id, things.units, {
      nurses: count - managers - leads,
      managers,
      leads,
    })
    const users: AtWork[] = []
    for (const [n, email] of crowd.nurses.entries()) users.push(await aNurse(address, email, n, things))
    for (const [n, email] of crowd.managers.entries()) users.push(await aLooker(address, email, 'manager', n, things))
    for (const email of crowd.leads) users.push(await aLooker(address, email, 'lead', 0, things))
    // Mixed by a step that has no divisor in common with their number, so that roles arrive among each other.
    return users.map((_, n) => users[(n * 7919) % users.length]).filter((user) => user !== undefined)
  } finally {
    await database.close()
  }
}

async function aNurse(address: string, email: string, n: number, { units, peopleIn }: KnownThings): Promise<AtWork> {
  const visitor = await timedVisitor(address, email)
  const people = peopleIn.get(units[n % units.length] ?? '') ?? []
  const template = await filledForm(visitor, people[n % Math.max(1, people.length)] ?? '')
  return (step, round) => nurseRound(step, { visitor, people, template }, round)
}

async function aLooker(
  address: string,
  email: string,
  role: 'manager' | 'lead',
  n: number,
  things: KnownThings,
): Promise<AtWork> {
  const visitor = await timedVisitor(address, email)
  const units =
    role === 'lead' ? things.units : [0, 1].map((one) => things.units[(n * 2 + one) % things.units.length] ?? '')
  const incidents = things.incidents
    .filter(({ unitId }) => unitId !== null && units.includes(unitId))
    .map(({ id }) => id)
  const people = units.flatMap((unit) => things.peopleIn.get(unit) ?? [])
  return (step, round) => lookerRound(step, { visitor, role, units, incidents, people }, round)
}

function report({ times, errors }: Answered, count: number, cores: readonly number[], memory: readonly number[]): void {
  for (const [what, all] of [...times].toSorted(([one], [other]) => one.localeCompare(other)))
    ledger.times(`${what}, ${count} users`, all)
  const everything = [...times.values()].flat()
  const figures = figuresOf(everything)
  const wrong = [...errors.values()].reduce((sum, n) => sum + n, 0)
  const share = wrong / everything.length
  ledger.times(`every request, ${count} users`, everything, promised.p95)
  for (const [why, n] of errors) console.log(`  ${n} × ${why}`)
  const told = `${wrong} of ${everything.length} (${(share * 100).toFixed(3)} %)`
  console.log(`errors, ${count} users: ${told}`)
  ledger.fact(`errors, ${count} users`, told, '< 0.1 %', share < promised.errorShare)
  const perSecond = everything.length / (work.seconds * 0.8)
  const ms = (value: number) => `${value.toFixed(0)} ms`
  const percent = (value = 0) => `${(value * 100).toFixed(0)} %`
  const cells = [
    String(count),
    perSecond.toFixed(1),
    ms(figures.p50),
    ms(figures.p95),
    ms(figures.p99),
    `${wrong}`,
    percent(cores[0]),
    percent(cores[1]),
    `${memory[0]?.toFixed(0)} MB`,
    `${memory[1]?.toFixed(0)} MB`,
  ]
  rows.push(`| ${cells.join(' | ')} |`)
}
