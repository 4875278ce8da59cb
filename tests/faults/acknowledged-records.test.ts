import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Id } from '#basics/id.ts'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { asSuperuser } from '#platform/db/embedded/superuser.ts'
import { type RemoteVisitor, remoteVisitor } from '#tests/setup/browser-over-http.ts'
import { depth } from '#tests/setup/depth.ts'
import { seed } from '#tests/setup/seeded-chance.ts'
import { chanceFrom } from '#worlds/chance.ts'
import { demoPassword, hospitalUsers } from '#worlds/demo/cast.ts'
import { dataFolder, type HouseProcess, startHouse } from './house-process.ts'

const kills = depth(6, 50)
const writers = 16

/** A record on its way: what was sent, so that it can be sent again word for word. */
type Sending = { readonly id: Id; readonly nurse: RemoteVisitor; readonly body: URLSearchParams }

const folder = dataFolder()

test(`${kills} kills of the app under ${writers} writers lose, double or half-write no acknowledged record`, async () => {
  const ledger = openSync(join(folder, 'ledger'), 'a')
  const chance = chanceFrom(seed)
  const acknowledged = new Set<Id>()
  const sent = new Set<Id>()
  let unanswered: Sending[] = []
  let house = await opened(folder)
  const address = () => house.address
  const nurses = await Promise.all(Array.from({ length: writers }, () => signedInNurse(address)))
  const person = await somebodyHere(folder)

  for (let kill = 1; kill <= kills; kill++) {
    let isOver = false
    const lost: Sending[] = []
    const work = nurses.map(async (nurse) => {
      while (!isOver) {
        const sending = await prepared(nurse, person).catch(() => undefined)
        if (!sending) continue
        sent.add(sending.id)
        if (await isKept(sending)) acknowledge(ledger, acknowledged, sending.id)
        else lost.push(sending)
      }
    })
    await pause(chance.whole(100, 2_000))
    house.process.signal('SIGKILL')
    await house.process.ended
    isOver = true
    await Promise.all(work)
    house = await opened(folder)
    unanswered = await sendAgain([...unanswered, ...lost], (id) => acknowledge(ledger, acknowledged, id))
    expect(unanswered).toEqual([])
  }

  closeSync(ledger)
  const found = await recordsIn(folder, [...sent])
  console.info(`${kills} kills, ${acknowledged.size} records acknowledged, ${sent.size} sent`)
  expect(acknowledged.size).toBeGreaterThan(kills)
  expect(found.lost([...acknowledged])).toEqual([])
  expect(found.uneven).toEqual([])
  // The check itself can fail: a record that was never sent is reported as lost.
  expect(found.lost([crypto.randomUUID()])).toHaveLength(1)
  house.process.signal('SIGTERM')
  await house.process.ended
})

async function opened(folder: string): Promise<{ process: HouseProcess; address: string }> {
  const process = startHouse(folder, '../../src/main.ts')
  const address = await process.ready
  if (address === null) throw new Error(process.said())
  return { process, address }
}

async function signedInNurse(address: () => string): Promise<RemoteVisitor> {
  const [nurse] = hospitalUsers
  const visitor = remoteVisitor(address)
  const page = await visitor.open('/sign-in')
  const reply = await visitor.post(
    '/sign-in',
    visitor.filled(page, '/sign-in', { email: nurse?.email ?? '', password: demoPassword }),
  )
  if (reply.status !== 303) throw new Error(`the nurse could not sign in: ${reply.status} ${reply.text.slice(0, 300)}`)
  return visitor
}

/** Goes through the form to the page where the answers are checked: what is then sent is one record. */
async function prepared(nurse: RemoteVisitor, person: Id): Promise<Sending> {
  const form = await nurse.open(`/incidents/new?person=${person}`)
  const typed = { 'i1-practice': 'standing', 'i1-start': '10 min ago', 'i1-end': 'now', reason: '10' }
  const sent = await nurse.post('/incidents/check', nurse.filled(form, '/incidents/check', typed))
  const check = await nurse.open(sent.location ?? '/incidents/drafts')
  const body = nurse.filled(check, '/incidents')
  return { id: body.get('draft') ?? '', nurse, body }
}

/** Whether the house said that the record is kept; no answer, or one that it is busy, is no word at all. */
async function isKept({ nurse, body }: Sending): Promise<boolean> {
  const reply = await nurse.post('/incidents', body).catch(() => undefined)
  return reply?.status === 303 && reply.location?.startsWith('/incidents/') === true
}

/** Written and flushed outside the database, before anything else happens. */
function acknowledge(ledger: number, acknowledged: Set<Id>, id: Id): void {
  writeSync(ledger, `${id}\n`)
  fsyncSync(ledger)
  acknowledged.add(id)
}

/** Sends what had no answer again, word for word, as the same nurse; gives what still has none. */
async function sendAgain(unanswered: readonly Sending[], kept: (id: Id) => void): Promise<Sending[]> {
  const left: Sending[] = []
  for (const sending of unanswered) {
    if (await isKept(sending)) kept(sending.id)
    else left.push(sending)
  }
  return left
}

async function somebodyHere(folder: string): Promise<Id> {
  const rows = await ask<{ id: Id }>(
    folder,
    `
    select s.person_id as id from private.stays s join private.units u on (u.organisation_id, u.id) = (s.organisation_id, s.unit_id)
    where u.code = $1 and s.ended_on is null limit 1`,
    [hospitalUsers[0]?.units[0]],
  )
  return rows[0]?.id ?? ''
}

/** What of `ids` is in the database: a record is even when its head, version, intervention, fact and audit row are each there once. */
async function recordsIn(folder: string, ids: readonly Id[]) {
  const rows = await ask<{ id: Id; parts: number[] }>(
    folder,
    `
    select i.id, array[
      (select count(*) from private.incident_versions v where (v.organisation_id, v.incident_id) = (i.organisation_id, i.id)),
      (select count(*) from private.interventions v where (v.organisation_id, v.incident_id) = (i.organisation_id, i.id)),
      (select count(*) from private.intervention_facts f where (f.organisation_id, f.incident_id) = (i.organisation_id, i.id)),
      (select count(*) from private.audit a where (a.organisation_id, a.subject_kind, a.subject_id) = (i.organisation_id, 'incident', i.id::text) and a.deed = 'incident.recorded')
    ]::int[] as parts from private.incidents i where i.id = any($1::uuid[])`,
    [ids],
  )
  const there = new Set(rows.map(({ id }) => id))
  return {
    lost: (wanted: readonly Id[]) => wanted.filter((id) => !there.has(id)),
    uneven: rows.filter(({ parts }) => parts.some((count) => count !== 1)),
  }
}

async function ask<Row extends object>(folder: string, text: string, values: readonly unknown[]): Promise<Row[]> {
  const client = asSuperuser(runFolder(folder), 'lessen')
  await client.connect()
  try {
    return (await client.query<Row>(text, [...values])).rows
  } finally {
    await client.end()
  }
}
