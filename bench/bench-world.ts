import { execFileSync } from 'node:child_process'
import { calendarDateOf } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { listUnits } from '#modules/organisations/index.ts'
import { insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { findOrganisationByCode } from '#modules/sign-in/index.ts'
import { aUser } from '#modules/sign-in/testing/a-user.builder.ts'
import type { Database } from '#platform/db/database.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { makeLargeOrganisation } from '#worlds/large-organisation.ts'
import { openForFilling } from './bench-folder.ts'

/** What is measured: one organisation among so many of the same size. */
export type BenchSize = { readonly organisations: number; readonly incidents: number; readonly users: number }

/** Who signs in where something is measured. */
export const benchEmails = {
  nurse: (n: number) => `nurse-${n}@bench.example`,
  manager: 'manager@bench.example',
  lead: 'lead@bench.example',
  administrator: 'administrator@bench.example',
}

/** The organisation that is measured; the others have the numbers after it. */
export const benchCode = 'BENCH1'

/** Fills a data folder with organisations and users; one that is full already is left as it is, but for new migrations. */
export async function fillBenchWorld(folder: string, size: BenchSize): Promise<void> {
  const began = performance.now()
  const opened = await openForFilling(folder)
  const { database } = opened
  try {
    const isFull = await inIdentity(database.identity, (db) => findOrganisationByCode(db, benchCode))
    if (!isFull) await fill(database, size)
    await database.owner.query('vacuum (analyze)')
    await database.owner.query('checkpoint').catch(() => undefined)
  } finally {
    await opened.close()
  }
  // What PostgreSQL handed over must not be on its way to the disk while something is measured.
  execFileSync('sync')
  console.log(`filled, vacuumed and analysed in ${((performance.now() - began) / 1000).toFixed(0)} s`)
}

/** The others first, two at a time, because there are two cores; the measured one last, alone and complete. */
async function fill(database: Database, { organisations, incidents, users }: BenchSize): Promise<void> {
  const now = new Date().toISOString()
  const make = (n: number) =>
    makeLargeOrganisation(
      database,
      { incidents, seed: n, until: calendarDateOf(now.slice(0, 10)), days: 730 },
      `BENCH${n}`,
      () => undefined,
    )
  const waiting = Array.from({ length: organisations - 1 }, (_, n) => n + 2)
  const worker = async () => {
    for (let n = waiting.pop(); n !== undefined; n = waiting.pop()) {
      await make(n)
      console.error(`${organisations - 1 - waiting.length} of ${organisations} organisations begun or filled`)
    }
  }
  await Promise.all([worker(), worker()])
  await addUsers(database, await make(1), users, now)
}

/** A crowd of an organisation at work: nurses of one unit each, managers of two, leads of all. Gives their addresses. */
export async function addCrowd(
  database: Database,
  organisation: Id,
  units: readonly Id[],
  count: { readonly nurses: number; readonly managers: number; readonly leads: number },
): Promise<Record<'nurses' | 'managers' | 'leads', string[]>> {
  const now = new Date().toISOString()
  const run = now.replaceAll(/\D/g, '')
  const some = (from: number, length: number) =>
    Array.from({ length }, (_, n) => units[(from + n) % units.length] ?? '')
  const add = async (role: string, n: number, places: readonly Id[] | 'all') =>
    (await aUser(database, { organisation, role, places, email: `${role}-${n}-${run}@bench.example`, now })).email
  const crowd: Record<'nurses' | 'managers' | 'leads', string[]> = { nurses: [], managers: [], leads: [] }
  for (let n = 0; n < count.nurses; n++) crowd.nurses.push(await add('frontline', n, some(n, 1)))
  for (let n = 0; n < count.managers; n++) crowd.managers.push(await add('manager', n, some(n * 2, 2)))
  for (let n = 0; n < count.leads; n++) crowd.leads.push(await add('reduction-lead', n, 'all'))
  return crowd
}

async function addUsers(database: Database, organisation: Id, count: number, now: string): Promise<void> {
  const units = (await insideOf(database, { id: organisation }, (db) => listUnits(db, 'all'))).map(({ id }) => id)
  const some = (from: number, length: number) =>
    Array.from({ length }, (_, n) => units[(from + n) % units.length] ?? '')
  const add = (email: string, role: string, places: readonly Id[] | 'all') =>
    aUser(database, { organisation, role, places, email, now })
  for (let n = 0; n < count; n++) await add(benchEmails.nurse(n), 'frontline', some(n, 1))
  await add(benchEmails.manager, 'manager', some(0, 2))
  await add(benchEmails.lead, 'reduction-lead', 'all')
  await add(benchEmails.administrator, 'organisation-administrator', 'all')
}
