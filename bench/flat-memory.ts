import { rmSync } from 'node:fs'
import { insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { findOrganisationByCode } from '#modules/sign-in/index.ts'
import { connect, forCommands } from '#platform/db/connect.ts'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { doorsOver } from '#platform/db/embedded/open-embedded.ts'
import { temporaryFolder } from '#platform/db/embedded/open-temporary.ts'
import { houseDatabase } from '#platform/db/roles.ts'
import { createLog } from '#platform/log/log.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { startBenchApp } from './bench-app.ts'
import { benchCode, benchEmails, fillBenchWorld } from './bench-world.ts'
import { heading, openLedger } from './budgets.ts'
import { flatnessOf } from './flatness.ts'
import { knownThings } from './known-things.ts'
import { useOf } from './process-use.ts'
import { filledForm } from './saving.ts'
import { timedVisitor } from './timed-visitor.ts'
import { lookerRound, nurseRound, type Step } from './work-mix.ts'

/**
 * Whether the app keeps what it should let go: four users work flat out for 50,000 requests (LESSEN_BENCH_REQUESTS), in
 * the same mix as people at work, saves among them, while its own metrics tell its heap. Promised: the heap after the
 * collector does not rise by more than 8 % from the first half to the end.
 */
const requests = Number(process.env['LESSEN_BENCH_REQUESTS'] || '50000')
const everyRequests = Math.max(10, Math.floor(requests / 500))
const token = 'a-benchmark-looks-at-its-own-metrics'
const folder = temporaryFolder()
const ledger = openLedger()
let missed = 1
try {
  heading(`The heap of the app over ${requests.toLocaleString('en-GB')} requests`)
  await fillBenchWorld(folder, { organisations: 1, incidents: 2_000, users: 2 })
  const app = await startBenchApp(folder, { LESSEN_METRICS_TOKEN: token })
  try {
    await measure(app)
  } finally {
    await app.stop()
  }
  missed = ledger.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(missed > 0 ? 1 : 0)

async function measure({ address, pid }: { readonly address: string; readonly pid: number }): Promise<void> {
  const users = await usersAt(address)
  const samples: number[] = []
  let done = 0
  let wrong = 0
  const step: Step = async (_what, ask) => {
    const answer = await ask()
    if (answer.status >= 400) wrong += 1
    done += 1
    if (done % everyRequests === 0) samples.push(await heapOf(address))
    return answer
  }
  await Promise.all(
    users.map(async (user, n) => {
      for (let round = n; done < requests; round++) await user(step, round)
    }),
  )
  const { floors, rise, isFlat } = flatnessOf(samples)
  console.log(`lowest heap of each tenth, MB: ${floors.map((floor) => floor.toFixed(0)).join(' ')}`)
  console.log(`resident at the end: ${useOf(pid).megabytes.toFixed(0)} MB; ${wrong} answers of 400 or above`)
  ledger.fact(`heap over ${requests} requests`, `rose by ${(rise * 100).toFixed(1)} %`, '≤ 8 %', isFlat)
  ledger.fact('every request is answered', `${wrong} refused`, 'none', wrong === 0)
}

async function usersAt(address: string): Promise<((step: Step, round: number) => Promise<void>)[]> {
  const way = { ...forCommands(createLog({ level: 'error' })), connections: 2 }
  const database = connect(doorsOver(runFolder(folder), houseDatabase), way)
  const organisation = await inIdentity(database.identity, (db) => findOrganisationByCode(db, benchCode))
  if (!organisation) throw new Error('the organisation to be measured is not there')
  const { units, peopleIn, incidents } = await insideOf(database, organisation, knownThings)
  await database.close()
  const nurses = [0, 1].map(async (n) => {
    const visitor = await timedVisitor(address, benchEmails.nurse(n))
    const people = peopleIn.get(units[n] ?? '') ?? []
    const template = await filledForm(visitor, people[0] ?? '')
    return (step: Step, round: number) => nurseRound(step, { visitor, people, template }, round)
  })
  const leads = [0, 1].map(async () => {
    const visitor = await timedVisitor(address, benchEmails.lead)
    const looker = {
      visitor,
      role: 'lead' as const,
      units,
      incidents: incidents.map(({ id }) => id),
      people: units.flatMap((unit) => peopleIn.get(unit) ?? []),
    }
    return (step: Step, round: number) => lookerRound(step, looker, round)
  })
  return await Promise.all([...nurses, ...leads])
}

async function heapOf(address: string): Promise<number> {
  const answer = await fetch(`${address}/metrics`, { headers: { authorization: `Bearer ${token}` } })
  const said = /^lessen_process_memory_bytes\{kind="heap"\} (\d+)/m.exec(await answer.text())?.[1]
  if (said === undefined) throw new Error('the metrics do not tell the heap')
  return Number(said) / 1e6
}
